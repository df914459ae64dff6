package occ.faces.pages;

import org.jspecify.annotations.Nullable;

/** {@code count} is how many things wait there for the reader; nothing waiting is no count. */
public record NavigationLink(
        String text, String href, @Nullable Integer count, boolean current) {}
