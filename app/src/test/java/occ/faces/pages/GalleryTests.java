package occ.faces.pages;

import static occ.faces.pages.FrameExamples.render;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import occ.faces.StaleRecord.Difference;
import org.junit.jupiter.api.Test;

/** Writes every component into one page beside the built style, {@code target/gallery}, for people to look at. */
class GalleryTests {
    private static final Path GALLERY = Path.of("target", "gallery");
    private static final Path BUILT = Path.of("target", "classes", "static");

    @Test
    void drawsEveryComponentOnOnePage() throws IOException {
        var page = render(
                "layout/page",
                Map.of(
                        "frame", FrameExamples.afterADeed("You recorded the check."),
                        "title", "Components",
                        "breadcrumbs", Breadcrumbs.to("Components").via("Pages", "/pages"),
                        "content", everything()));

        assertThat(write("components", page)).contains("app-matrix", "govuk-radios");
    }

    @Test
    void drawsThePagesThatStandInForOthers() throws IOException {
        var stale = new StalePage(
                List.of(new Difference("Name", "Tarn Gate", "Tarn Gate North"), new Difference("Tier", "2", "2")),
                "/groups/OCG-7K2M-9QX4-T");

        assertThat(write("not-found", standIn("error/error", ErrorPage.NOT_FOUND, FrameExamples.signedOut())))
                .contains("Page not found");
        assertThat(write("stale", standIn("error/stale", stale, FrameExamples.analyst())))
                .contains("Tarn Gate North");
        assertThat(write(
                        "plain",
                        render(
                                "layout/plain",
                                Map.of(
                                        "frame", FrameExamples.signedOut(),
                                        "title", "Sign in",
                                        "content", FrameExamples.text("Sign in")))))
                .contains("app-plain");
    }

    private static String standIn(String template, Object page, Frame frame) {
        return render(template, Map.of("page", page, "frame", frame));
    }

    private static Content everything() {
        return output -> ComponentExamples.all().forEach((name, parameters) -> {
            output.writeContent("<h2 class=\"app-h3 app-dim\">" + name + "</h2><div class=\"app-gap\">");
            FrameExamples.component(name, parameters).writeTo(output);
            output.writeContent("</div><br>");
        });
    }

    private static String write(String name, String page) throws IOException {
        Files.createDirectories(GALLERY);
        for (var built : List.of("app.css", "app.js")) {
            if (Files.exists(BUILT.resolve(built))) {
                Files.write(GALLERY.resolve(built), Files.readAllBytes(BUILT.resolve(built)));
            }
        }
        Files.writeString(GALLERY.resolve(name + ".html"), page.replace("\"/app.", "\"app."));
        return page;
    }
}
