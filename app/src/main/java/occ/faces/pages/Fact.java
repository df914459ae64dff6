package occ.faces.pages;

import occ.kernel.ThreatBand;
import org.jspecify.annotations.Nullable;

/** One answer in an identity bar: “Review due”, “26 June 2026”, “in 14 days”. */
public record Fact(
        String label,
        String value,
        @Nullable String sub,
        @Nullable Link link,
        @Nullable ThreatBand band) {
    public Fact(String label, String value, @Nullable String sub) {
        this(label, value, sub, null, null);
    }

    public Fact(String label, String value) {
        this(label, value, null, null, null);
    }

    public Fact linked(String text, String href) {
        return new Fact(label, value, sub, new Link(text, href), band);
    }

    public Fact banded(ThreatBand shown) {
        return new Fact(label, value, sub, link, shown);
    }
}
