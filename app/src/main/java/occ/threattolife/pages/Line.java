package occ.threattolife.pages;

import org.jspecify.annotations.Nullable;

/** One answer with its question, and where its record is if it names one. */
public record Line(String label, String text, @Nullable String href) {
    Line(String label, String text) {
        this(label, text, null);
    }
}
