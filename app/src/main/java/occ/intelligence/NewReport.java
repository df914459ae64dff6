package occ.intelligence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import occ.kernel.Grade;
import occ.kernel.Marking;
import occ.pole.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is entered. {@code paragraphs} become its items, in their order; {@code gradedAs} is what another scheme
 * said of all of them. {@code provenance} is how it came to be known and {@code risk} what disclosure would do to the
 * source and to others (ECHR articles 2 and 8): both stay with the unit.
 */
public record NewReport(
        String title,
        SourceKind sourceKind,
        Grade.Source source,
        Priority priority,
        Marking marking,
        GradingScheme scheme,
        @Nullable String gradedAs,
        LocalDate informationOn,
        @Nullable LocalTime informationAt,
        @Nullable String operation,
        SpecialCare care,
        String provenance,
        @Nullable String risk,
        List<String> paragraphs) {
    public NewReport {
        paragraphs = List.copyOf(paragraphs);
    }
}
