package occ.intelligence.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.NavigationLink;
import occ.faces.pages.Pages;
import org.jspecify.annotations.Nullable;

/** One list of reports. {@code search} is the box over a list that can be searched, {@code nothing} what an empty one says. */
public record DeskPage(
        String title,
        List<NavigationLink> tabs,
        boolean mayReport,
        @Nullable Form search,
        List<DeskLine> lines,
        Pages pages,
        String nothing) {
    public DeskPage {
        tabs = List.copyOf(tabs);
        lines = List.copyOf(lines);
    }

    public boolean isRefused() {
        return search != null && !search.isValid();
    }

    /** Whether what is empty is a search, and not the list itself. */
    public boolean isSearched() {
        return search != null && !search.value(DeskPages.WORDS).isBlank();
    }

    /** Whether any line has a deed, for the column of buttons. */
    public boolean hasDeeds() {
        return lines.stream().anyMatch(line -> line.deed() != null);
    }
}
