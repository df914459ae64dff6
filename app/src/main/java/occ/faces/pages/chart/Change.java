package occ.faces.pages.chart;

import occ.faces.pages.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * More or fewer than before, as a glyph for the eye and a word for the ear. Grey on purpose: more groups on the map may
 * be good news.
 */
public record Change(@Nullable Long by) {
    public boolean isKnown() {
        return by != null;
    }

    public String glyph() {
        return by == null || by == 0 ? "" : by > 0 ? "▲" : "▼";
    }

    public String figure() {
        return by == null || by == 0 ? "same" : Numbers.of(Math.abs(by));
    }

    public String words() {
        return by == null || by == 0 ? " as before" : by > 0 ? " more than before" : " fewer than before";
    }
}
