package occ.picture.pages;

import java.util.List;
import occ.faces.pages.OutcomeLine;

/** What came of a deed for each of several subjects. */
public record ChosenOutcomesPage(ChosenDeed deed, KindWords kind, List<OutcomeLine> lines, String back) {
    public String title() {
        return "%s: done for %d of %s".formatted(deed.title(), OutcomeLine.countDone(lines), kind.count(lines.size()));
    }
}
