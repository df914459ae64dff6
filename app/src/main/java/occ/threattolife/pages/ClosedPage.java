package occ.threattolife.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Pages;

public record ClosedPage(List<ListLine> lines, Pages pages) {
    public ClosedPage {
        lines = List.copyOf(lines);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Closed").via("Threats to life", Facts.HOME);
    }
}
