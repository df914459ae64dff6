package occ.interchange.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import occ.assessment.model.ThreatModel;
import occ.kernel.Grade;
import occ.pole.Duplicates.Known;
import occ.reference.Area;
import org.jspecify.annotations.Nullable;

/**
 * What a return is checked against. {@code grade} is that of the whole import, above which no row can rise (R49);
 * {@code place} stands for groups that name none; {@code mayGuard} says that the uploader is admitted to safeguarding.
 */
public record Setting(
        LocalDate today, Grade grade, @Nullable Area place, boolean mayGuard, MapAsSeen map) {
    /** The map as the uploader may see it. */
    public interface MapAsSeen {
        /** Which of these identifiers somebody on the map has already. */
        Set<Known> held(Collection<Known> identifiers);

        Optional<ThreatModel> model(String code);

        /** Whether the assessments of groups there may be filed: whoever accepts them stands as their checker. */
        boolean mayFileScores(String place);
    }
}
