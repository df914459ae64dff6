package occ.disclosure.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import occ.disclosure.Schedule;

/** A schedule as a table: its marking and handling first, then which it is, then a line each (R21, R50). */
final class ScheduleFile {
    private ScheduleFile() {}

    static byte[] of(SchedulePage page, Schedule schedule) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(page.handling());
            csv.writeRecord(
                    schedule.kind().form(),
                    text(page.investigation().name()),
                    page.investigation().reference().text(),
                    "Version " + schedule.version());
            if (!schedule.said().isEmpty()) {
                csv.writeRecord(text(schedule.said()));
            }
            csv.writeRecord("Number", "Description", "Reason");
            schedule.lines()
                    .forEach(line -> csv.writeRecord(
                            String.valueOf(line.number()), text(line.description()), text(line.reason())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A leading apostrophe keeps a spreadsheet from taking what somebody typed for a formula. */
    private static String text(String typed) {
        return !typed.isEmpty() && "=+-@\t\r".indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }
}
