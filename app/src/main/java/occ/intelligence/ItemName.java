package occ.intelligence;

import java.util.Optional;
import java.util.regex.Pattern;
import occ.kernel.Parsed;
import occ.kernel.Reference;

/** What an item of a report is called where it is a source: “Intelligence report INT-7K2M-9QX4-T, item 2”. */
public record ItemName(Reference report, int item) {
    private static final Pattern TEXT = Pattern.compile("Intelligence report (\\S{4,20}), item (\\d{1,4})");

    public static Optional<ItemName> in(String title) {
        var found = TEXT.matcher(title);
        return found.matches() && Reference.parse(found.group(1)) instanceof Parsed.Valid<Reference>(var report)
                ? Optional.of(new ItemName(report, Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    public String text() {
        return "Intelligence report %s, item %d".formatted(report.text(), item);
    }

    public String address() {
        return "/intelligence/reports/%s#item-%d".formatted(report.text(), item);
    }
}
