package occ.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A 3x5x2 grade: how reliable the source is (1 to 3), how the information is known (A to E), and whether it may be
 * shared freely (P) or with conditions (C). Source: College of Policing, intelligence report 3x5x2. What was
 * never graded stays {@link #NOT_GRADED}; nothing converts another scheme silently.
 */
public record Grade(Source source, Information information, Handling handling) {
    public static final Grade NOT_GRADED = new Grade(Source.NOT_GRADED, Information.NOT_GRADED, Handling.P);

    public enum Source {
        NOT_GRADED("Not graded"),
        RELIABLE("1 Reliable"),
        UNTESTED("2 Untested"),
        NOT_RELIABLE("3 Not reliable");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Information {
        NOT_GRADED("Not graded"),
        A("A Known directly to the source"),
        B("B Known indirectly but corroborated"),
        C("C Known indirectly"),
        D("D Not known"),
        E("E Suspected to be false");

        private final String label;

        Information(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Handling {
        P("P Lawful sharing permitted"),
        C("C Lawful sharing permitted with conditions");

        private final String label;

        Handling(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Reads {@code 1B P}, {@code 2c-C}, {@code 1BP}. A missing handling code is not guessed. */
    public static Parsed<Grade> parse(String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        if (!code.matches("[123][A-E][PC]")) {
            return Parsed.invalid("A grade looks like 1B P: source 1 to 3, information A to E, handling P or C");
        }
        return Parsed.valid(new Grade(
                Source.values()[code.charAt(0) - '0'],
                Information.valueOf(code.substring(1, 2)),
                Handling.valueOf(code.substring(2))));
    }

    public static Grade of(int code) {
        return new Grade(
                Source.values()[code / 100], Information.values()[code / 10 % 10], Handling.values()[code % 10]);
    }

    /** As stored: hundreds the source, tens the information, units the handling. */
    public short code() {
        return (short) (source.ordinal() * 100 + information.ordinal() * 10 + handling.ordinal());
    }

    public boolean isGraded() {
        return source != Source.NOT_GRADED && information != Information.NOT_GRADED;
    }

    /** Whether it counts as strong when confidence is judged: 1A, 1B or 2B. */
    public boolean isStrong() {
        return Optional.of(this)
                .filter(Grade::isGraded)
                .map(Grade::text)
                .filter(text -> Arrays.asList("1A", "1B", "2B").contains(text.substring(0, 2)))
                .isPresent();
    }

    /** As written on a page: {@code 1B P}. */
    public String text() {
        return isGraded() ? "%d%s %s".formatted(source.ordinal(), information, handling) : "Not graded " + handling;
    }
}
