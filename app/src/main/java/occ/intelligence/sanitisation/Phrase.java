package occ.intelligence.sanitisation;

import org.jspecify.annotations.Nullable;

/** A phrase found in a text, from {@code start} up to {@code end} in UTF-16 units. */
public record Phrase(
        int start,
        int end,
        String text,
        Concern concern,
        @Nullable String suggestion) {}
