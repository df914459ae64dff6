package occ.faces.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A state with its words: late, soon, done well, new, or nothing of note. Colour and glyph follow from the kind. */
public record Mark(Kind kind, String text) {
    public enum Kind {
        LATE,
        SOON,
        OK,
        NEW,
        PLAIN;

        /** The end of the style's name: {@code app-tag--late}. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A day by which something must be done: past it is late, within {@code warning} days it is soon. */
    public static Mark due(LocalDate day, LocalDate today, int warning) {
        var left = ChronoUnit.DAYS.between(today, day);
        if (left < 0) {
            return new Mark(Kind.LATE, Words.count(-left, "day", "days") + " late");
        }
        return new Mark(left <= warning ? Kind.SOON : Kind.PLAIN, "Due " + DateWords.day(day));
    }
}
