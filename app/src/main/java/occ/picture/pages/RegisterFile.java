package occ.picture.pages;

import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.Numbers;
import occ.faces.pages.Spreadsheet;
import occ.picture.Register.Export;
import occ.picture.RegisterRow;
import org.jspecify.annotations.Nullable;

/**
 * The register as rows of text for a file: its marking first, then headings, then a line a subject with its reference
 * and never a key (R50). What a spreadsheet would take for a formula is kept from being one.
 */
record RegisterFile(List<List<String>> rows) {
    private static final List<String> HEADINGS = List.of(
            "Reference",
            "Name",
            "State",
            "Primary theme",
            "Threat band",
            "Score from",
            "Score to",
            "Tier",
            "Owner",
            "Lead officer",
            "Lead accepted",
            "Review due",
            "Place",
            "Region",
            "Exceptions");

    static RegisterFile of(Export export) {
        var marking = export.marking().label() + ". Handling code "
                + export.handling().label();
        var head = Stream.of(List.of(marking), HEADINGS);
        return new RegisterFile(Stream.concat(head, export.rows().stream().map(RegisterFile::line))
                .map(line -> line.stream().map(Spreadsheet::guarded).toList())
                .toList());
    }

    private static List<String> line(RegisterRow row) {
        var scored = row.scored();
        var tier = row.tier();
        var lead = row.lead();
        return List.of(
                row.reference().text(),
                row.name(),
                row.state().label(),
                row.theme().label(),
                scored == null ? "" : scored.band().name(),
                scored == null ? "" : Numbers.of(scored.low(), 1),
                scored == null ? "" : Numbers.of(scored.high(), 1),
                tier == null ? "" : String.valueOf(tier.number()),
                text(row.owner()),
                lead == null ? "" : lead.name(),
                lead == null ? "" : lead.accepted() ? "yes" : "no",
                text(row.reviewDue()),
                FacetWords.place(row.place()),
                text(row.region()),
                String.valueOf(row.exceptions()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
