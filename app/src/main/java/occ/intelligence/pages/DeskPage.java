package occ.intelligence.pages;

import java.util.List;
import occ.faces.pages.NavigationLink;
import occ.faces.pages.Pages;

/** One list of reports. {@code nothing} is what an empty one says. */
public record DeskPage(
        String title, List<NavigationLink> tabs, boolean mayReport, List<DeskLine> lines, Pages pages, String nothing) {
    public DeskPage {
        tabs = List.copyOf(tabs);
        lines = List.copyOf(lines);
    }

    /** Whether any line has a deed, for the column of buttons. */
    public boolean hasDeeds() {
        return lines.stream().anyMatch(line -> line.deed() != null);
    }
}
