package occ.faces.pages;

import org.jspecify.annotations.Nullable;

/** One link a module adds to the side navigation; {@code order} places it within its area, in steps of ten. */
public record NavigationEntry(
        NavigationArea area,
        int order,
        String text,
        String href,
        @Nullable Integer count) {
    public NavigationEntry(NavigationArea area, int order, String text, String href) {
        this(area, order, text, href, null);
    }
}
