package occ.picture.pages;

import java.util.Map;
import java.util.Set;
import occ.faces.pages.Breadcrumbs;
import occ.kernel.Theme;
import occ.picture.Facet;
import occ.reference.Area;
import occ.reference.Region;

/** How wide a picture is: the country, or narrowed for good to a region, a force or a theme, with a page of its own. */
public record PictureScope(String title, String path, Breadcrumbs breadcrumbs, Map<Facet, Set<String>> fixed) {
    static final String PATH = "/picture";
    private static final String NATIONAL = "National picture";

    static PictureScope national() {
        return new PictureScope(NATIONAL, PATH, Breadcrumbs.to(NATIONAL), Map.of());
    }

    static PictureScope of(Region region) {
        return new PictureScope(
                region.label(),
                path(region),
                Breadcrumbs.to(region.label()).via(NATIONAL, PATH),
                Map.of(Facet.REGION, Set.of(region.code())));
    }

    static PictureScope of(Area area) {
        var above = Breadcrumbs.to(area.name()).via(NATIONAL, PATH);
        return new PictureScope(
                area.name(),
                path(area),
                area.region() instanceof Region region ? above.via(region.label(), path(region)) : above,
                Map.of(Facet.PLACE, Set.of(area.key())));
    }

    static PictureScope of(Theme theme) {
        return new PictureScope(
                theme.label(),
                path(theme),
                Breadcrumbs.to(theme.label()).via(NATIONAL, PATH),
                Map.of(Facet.THEME, Set.of(theme.name())));
    }

    static String path(Region region) {
        return PATH + "/regions/" + region.code();
    }

    static String path(Area area) {
        return PATH + "/forces/" + area.key();
    }

    static String path(Theme theme) {
        return PATH + "/themes/" + theme.name();
    }

    /** Whether the page is about one thing of this facet, and so cannot be filtered by it. */
    public boolean isFixed(Facet facet) {
        return fixed.containsKey(facet) || facet == Facet.REGION && fixed.containsKey(Facet.PLACE);
    }

    public boolean isNational() {
        return fixed.isEmpty();
    }

    public boolean isOnePlace() {
        return fixed.containsKey(Facet.PLACE);
    }
}
