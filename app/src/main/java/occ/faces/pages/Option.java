package occ.faces.pages;

import org.jspecify.annotations.Nullable;

/** One thing to choose: the value sent, the words shown, and a hint where the words need one. */
public record Option(String value, String text, @Nullable String hint) {
    public Option(String value, String text) {
        this(value, text, null);
    }
}
