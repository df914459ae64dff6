package occ.partners.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import occ.kernel.Marking;
import occ.partners.Bodies.Listed;
import occ.reference.Region;

/** The list of bodies as a table: its marking first, then a line each (R21). */
final class BodiesFile {
    private BodiesFile() {}

    static byte[] of(List<Listed> bodies) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(Marking.OFFICIAL_SENSITIVE.label());
            csv.writeRecord(
                    "Key",
                    "Name",
                    "Sector",
                    "Competent authority",
                    "Regions",
                    "Contact",
                    "What it can do",
                    "Levers in force",
                    "Open");
            bodies.forEach(listed -> csv.writeRecord(cells(listed)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Listed listed) {
        var details = listed.body().details();
        return List.of(
                listed.body().key(),
                text(details.name()),
                details.sector().label(),
                details.competent() ? "Yes" : "No",
                details.regions().stream().map(Region::code).collect(Collectors.joining(" ")),
                text(details.contact()),
                text(details.capabilities()),
                String.valueOf(listed.levers()),
                listed.body().isClosed() ? "No" : "Yes");
    }

    /** A leading apostrophe keeps a spreadsheet from taking what somebody typed for a formula. */
    private static String text(String typed) {
        return !typed.isEmpty() && "=+-@\t\r".indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }
}
