package occ.interchange.pages;

import java.util.List;
import occ.faces.pages.NavigationLink;
import occ.faces.pages.Pages;
import occ.interchange.Brought;
import occ.interchange.Found;
import occ.interchange.Import;
import occ.kernel.EntityKind;

public record BroughtPage(Import shown, EntityKind kind, Found<Brought> found, int page) {
    public Pages pages() {
        return new Pages(page, Found.PAGE, found.total(), "%s&page=".formatted(path(kind)));
    }

    public List<NavigationLink> kinds() {
        return List.of(
                new NavigationLink("Groups", path(EntityKind.GROUP), null, kind == EntityKind.GROUP),
                new NavigationLink("People", path(EntityKind.PERSON), null, kind == EntityKind.PERSON));
    }

    private String path(EntityKind of) {
        return "%s/brought?kind=%s".formatted(shown.path(), of.name());
    }
}
