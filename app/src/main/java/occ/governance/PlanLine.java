package occ.governance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** One line of a strategic action plan. Its reference stays the same from one version to the next. */
public sealed interface PlanLine {
    Reference reference();

    Pillar pillar();

    String words();

    record Objective(Reference reference, Pillar pillar, String words) implements PlanLine {}

    /** {@code reachedAt} is when somebody recorded that it is there. */
    record Milestone(
            Reference reference,
            Pillar pillar,
            String words,
            LocalDate due,
            Owner owner,
            @Nullable Instant reachedAt,
            @Nullable String reachedWords)
            implements PlanLine {
        public boolean isReached() {
            return reachedAt != null;
        }

        public boolean isLate(LocalDate today) {
            return !isReached() && due.isBefore(today);
        }
    }

    /** A measure of {@link MeasureSource}, from what it was to what it is to be; {@code words} say why this one. */
    record Target(
            Reference reference,
            Pillar pillar,
            String words,
            String measure,
            BigDecimal from,
            LocalDate fromDay,
            BigDecimal to,
            LocalDate toDay)
            implements PlanLine {}

    /** {@code answer} is what is done about it. */
    record Risk(Reference reference, Pillar pillar, String words, String answer, Owner owner) implements PlanLine {}

    /** Which kinds there are, as forms and rows name them. */
    enum Kind {
        OBJECTIVE("Objective"),
        MEASURE("Measure"),
        MILESTONE("Milestone"),
        RISK("Risk");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    default Kind kind() {
        return switch (this) {
            case Objective any -> Kind.OBJECTIVE;
            case Target any -> Kind.MEASURE;
            case Milestone any -> Kind.MILESTONE;
            case Risk any -> Kind.RISK;
        };
    }
}
