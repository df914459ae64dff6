package occ.leaks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a file to take away says: everything a reader of it could get out, with what it says of itself. */
final class Copy {
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\\b");

    private Copy() {}

    /** The text and the particulars of a PDF, without references, which each house gives anew; else the status. */
    static String of(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            return String.valueOf(answer.statusCode());
        }
        try (var file = Loader.loadPDF(answer.body())) {
            var particulars = file.getDocumentInformation();
            var said = new StringBuilder(new PDFTextStripper().getText(file)).append(file.getNumberOfPages());
            particulars.getMetadataKeys().stream()
                    .sorted()
                    .forEach(key ->
                            said.append('\n').append(key).append(": ").append(particulars.getPropertyStringValue(key)));
            return REFERENCE.matcher(said).replaceAll("REFERENCE");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
