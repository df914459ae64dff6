package occ.oversight.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import occ.audit.DeedWords;
import occ.kernel.Marking;
import occ.oversight.Inquiry;
import occ.oversight.TrailLine;

/** The lines of an inquiry as a table: its marking first, then what it may be used for, then a line each (R21, R24). */
final class TrailFile {
    private TrailFile() {}

    static byte[] of(Inquiry inquiry, List<TrailLine> lines) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(Marking.OFFICIAL_SENSITIVE.label());
            csv.writeRecord(inquiry.reference().text(), inquiry.use().label(), text(inquiry.reason()));
            csv.writeRecord("When", "Who", "Account", "Unit", "Kind", "Deed", "Ended", "Records", "Results", "Purpose");
            lines.forEach(line -> csv.writeRecord(cells(line)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(TrailLine line) {
        var count = line.count();
        var purpose = line.purpose();
        return List.of(
                line.at().toString(),
                text(line.who()),
                line.account(),
                text(line.unit()),
                line.operation().label(),
                DeedWords.of(line.deed()),
                line.result().label(),
                String.join(" ", line.records()),
                count == null ? "" : String.valueOf(count),
                purpose == null ? "" : text(purpose));
    }

    /** A leading apostrophe keeps a spreadsheet from taking what somebody typed for a formula. */
    private static String text(String typed) {
        return !typed.isEmpty() && "=+-@\t\r".indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }
}
