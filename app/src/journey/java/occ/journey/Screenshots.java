package occ.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Pictures of pages, beside the build, for {@code bin/screenshots}, which asks for them and takes them over. */
final class Screenshots {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final int HIGHEST = 2_000;
    private static final int DOTS_AN_INCH = 96;
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\\b");
    private static final boolean ASKED_FOR = "true".equals(System.getenv("PICTURES"));

    // References are random, so that they tell nothing. In a picture each is replaced by one that is the same at every
    // run, or no two runs would look alike.
    //
    // A browser writes the pattern of a date in the language of the machine, so the field stands as it does without
    // script. What sticks to the foot of the window would lie across the middle of a picture that is longer.
    private static final String STEADY = """
        () => {
          document.querySelectorAll("input[type=date]").forEach((date) => (date.type = "text"));
          document.querySelectorAll(".app-sticky, .app-register__apply").forEach((bar) => (bar.style.position = "static"));
          const seen = new Map();
          const steady = (reference) => {
            if (!seen.has(reference)) {
              const number = Math.imul(seen.size + 1, 2654435761) >>> 0;
              const signs = (number.toString(36) + "4k7m2x9q").toUpperCase().slice(0, 8);
              seen.set(reference, reference.slice(0, 4) + signs.slice(0, 4) + "-" + signs.slice(4) + "-" + signs[2]);
            }
            return seen.get(reference);
          };
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const node = texts.currentNode;
            node.data = node.data.replace(/\\b[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\\b/g, steady);
          }
        }
        """;

    private Screenshots() {}

    static void steady(Page page) {
        page.evaluate(STEADY);
    }

    /** Each sheet of a printed copy, but those with a random reference: in those two runs would not look alike. */
    static void ofSheets(PDDocument document, String name) throws IOException {
        var renderer = new PDFRenderer(document);
        for (var sheet = 1; ASKED_FOR && sheet <= document.getNumberOfPages(); sheet++) {
            var text = new PDFTextStripper();
            text.setStartPage(sheet);
            text.setEndPage(sheet);
            if (!REFERENCE.matcher(text.getText(document)).find()) {
                Files.createDirectories(FOLDER);
                ImageIO.write(
                        renderer.renderImageWithDPI(sheet - 1, DOTS_AN_INCH),
                        "png",
                        FOLDER.resolve(name + "-" + sheet + ".png").toFile());
            }
        }
    }

    static void take(Page page, String name) {
        if (!ASKED_FOR) {
            return;
        }
        var high = Math.min(HIGHEST, (int) page.evaluate("document.documentElement.scrollHeight"));
        var shot = page.screenshot(
                new ScreenshotOptions().setFullPage(true).setClip(0, 0, page.viewportSize().width, high));
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(
                    inFewColours(shot), "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static BufferedImage inFewColours(byte[] shot) throws IOException {
        return Palette.of(ImageIO.read(new ByteArrayInputStream(shot)));
    }
}
