package occ.disclosure;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an investigation ended. {@code custodyUntil} is when the last person convicted leaves custody, or
 * {@link LocalDate#MAX} while nobody can say; absent where nobody is in custody.
 */
public record Ending(Kind kind, LocalDate on, @Nullable LocalDate custodyUntil) {
    /** From the Code made under section 23 of the Act, paragraph 5. */
    private static final int MONTHS_FROM_CONVICTION = 6;

    public enum Kind {
        NO_PROCEEDINGS("No proceedings"),
        DISCONTINUED("Discontinued"),
        ACQUITTED("Acquitted"),
        CONVICTED("Convicted");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Until when its material is kept at least: to acquittal, or six months from conviction, and while in custody. */
    public LocalDate keptUntil() {
        return kind == Kind.CONVICTED
                ? Stream.of(on.plusMonths(MONTHS_FROM_CONVICTION), custodyUntil)
                        .filter(day -> day != null)
                        .max(LocalDate::compareTo)
                        .orElse(on)
                : on;
    }
}
