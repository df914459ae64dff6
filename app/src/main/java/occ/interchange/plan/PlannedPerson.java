package occ.interchange.plan;

import java.time.LocalDate;
import java.util.List;
import occ.interchange.returns.Row;
import occ.kernel.Grade;
import occ.pole.Duplicates.Known;
import org.jspecify.annotations.Nullable;

/**
 * A person to be recorded. Somebody without a name is a placeholder; {@code safeguarded} is a child or possible victim,
 * whose record begins in the safeguarding access class (R29, R45).
 */
public record PlannedPerson(
        Row row,
        String key,
        String name,
        boolean placeholder,
        @Nullable LocalDate birthDate,
        boolean safeguarded,
        Grade grade,
        List<Known> identifiers,
        List<Said> said) {
    public PlannedPerson {
        identifiers = List.copyOf(identifiers);
        said = List.copyOf(said);
    }
}
