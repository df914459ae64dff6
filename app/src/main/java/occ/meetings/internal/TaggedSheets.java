package occ.meetings.internal;

import static java.util.Objects.requireNonNull;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import occ.meetings.Minutes.Section;
import occ.meetings.Sheets;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.stereotype.Component;

/** Drawn from XHTML, with its letters in it. Nothing is fetched while one is drawn. */
@Component
class TaggedSheets implements Sheets {
    /** Comes with the library, under the SIL Open Font License; a tagged file must bring its letters with it. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String FAMILY = "Liberation Sans";
    private static final String METADATA = """
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """;

    TaggedSheets() {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public byte[] pdf(String title, String when, List<Section> sections) {
        var text = SheetText.of(title, when, sections);
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(TaggedSheets::font, FAMILY)
                .useUriResolver((base, uri) -> null)
                .withHtmlContent(text, null)
                .toStream(out);
        try (var renderer = builder.buildPdfRenderer()) {
            var document = renderer.createPDFKeepOpen();
            settle(document, title, text);
            document.save(out);
            return out.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException("The copy could not be drawn", problem);
        }
    }

    private static InputStream font() {
        return requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }

    /** Only its title is left of what a file says about itself, and its key comes from what is in it. */
    private static void settle(PDDocument document, String title, String text) throws IOException {
        var information = new PDDocumentInformation();
        information.setTitle(title);
        document.setDocumentInformation(information);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(
                METADATA.formatted(StringEscapeUtils.escapeXml10(title)).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.setDocumentId(ByteBuffer.wrap(Blocks.digest(text)).getLong());
    }
}
