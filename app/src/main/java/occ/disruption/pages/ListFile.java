package occ.disruption.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import occ.disruption.DisruptionExports.Export;
import occ.disruption.Disruptions.Line;
import occ.faces.pages.Spreadsheet;

/** The list for other programs: its marking and handling first, then headings, then a line for each, by references (R50). */
final class ListFile {
    private static final List<String> HEADINGS =
            List.of("Reference", "Disruption", "Of", "Level", "Approved", "Pillar", "From", "Until", "Led by", "State");

    private ListFile() {}

    static String csv(Export export) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(export.marking().label() + ". Handling code "
                    + export.handling().label());
            csv.writeRecord(HEADINGS);
            export.lines().forEach(line -> csv.writeRecord(line(line)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> line(Line line) {
        return List.of(
                line.reference().text(),
                Spreadsheet.guarded(line.title()),
                Spreadsheet.guarded(line.about()),
                line.level().label(),
                line.approved() ? "yes" : "no",
                line.pillar().label(),
                line.from().toString(),
                line.until().toString(),
                line.bodyName(),
                line.state().label());
    }
}
