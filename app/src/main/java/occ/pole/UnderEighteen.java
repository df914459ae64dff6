package occ.pole;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import occ.kernel.Parsed;
import occ.pole.name.PlaceholderName;

/** Who is guarded as a child (R29, R45). An unknown birth date makes nobody a child; “Unknown girl 1” is one. */
public final class UnderEighteen {
    private static final int ADULT = 18;

    private UnderEighteen() {}

    public static boolean by(LocalDate birthDate, LocalDate today) {
        return ChronoUnit.YEARS.between(birthDate, today) < ADULT;
    }

    public static boolean by(String name) {
        return PlaceholderName.parse(name) instanceof Parsed.Valid<PlaceholderName>(var placeholder)
                && switch (placeholder.described()) {
                    case BOY, GIRL, CHILD -> true;
                    case MALE, FEMALE, PERSON -> false;
                };
    }
}
