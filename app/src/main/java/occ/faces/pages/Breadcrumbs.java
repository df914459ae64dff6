package occ.faces.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way back: the pages above this one, and the name of this one, which is no link. */
public record Breadcrumbs(List<Link> above, @Nullable String here) {
    public static final Breadcrumbs NONE = new Breadcrumbs(List.of(), null);

    public Breadcrumbs {
        above = List.copyOf(above);
    }

    public static Breadcrumbs to(String here) {
        return new Breadcrumbs(List.of(new Link("Home", "/")), here);
    }

    /** {@code Breadcrumbs.to("Tarn Gate").via("Groups", "/groups")}; call once for each step, outermost first. */
    public Breadcrumbs via(String text, String href) {
        var longer = new ArrayList<>(above);
        longer.add(new Link(text, href));
        return new Breadcrumbs(longer, here);
    }

    public boolean isEmpty() {
        return here == null;
    }
}
