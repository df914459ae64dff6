package occ.retention.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import occ.kernel.Marking;
import occ.retention.Due;

/** What is due as a table, its marking first (R21). */
final class DueFile {
    private DueFile() {}

    static byte[] of(List<Due> lines) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(Marking.OFFICIAL_SENSITIVE.label());
            csv.writeRecord("Reference", "Kind", "Name", "Owner", "Group", "Last learnt", "Due", "Legal hold");
            lines.forEach(line -> csv.writeRecord(cells(line)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Due due) {
        return List.of(
                due.reference().text(),
                due.kind(),
                text(due.name()),
                text(due.ownerName()),
                due.group().label() + (due.byRule() ? ", by rule" : ""),
                due.lastEventOn().toString(),
                due.dueOn().toString(),
                due.held() ? "Yes" : "No");
    }

    /** A leading apostrophe keeps a spreadsheet from taking what somebody typed for a formula. */
    private static String text(String typed) {
        return !typed.isEmpty() && "=+-@\t\r".indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }
}
