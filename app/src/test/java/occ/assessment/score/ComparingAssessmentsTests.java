package occ.assessment.score;

import static occ.assessment.AssessmentExamples.*;
import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static occ.assessment.internal.ModelExamples.OCGM_STYLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ComparingAssessmentsTests {
    private final Answers later =
            tarnGate().with(known("H1", 3)).with(known("H6", 1)).with(known("L2", 1));

    @Test
    void everyFactorStandsBesideItsPreviousAnswer() {
        var comparison = Comparison.between(OCC_OPEN, tarnGate(), later);

        assertThat(comparison.changes()).hasSize(OCC_OPEN.factors().size());
        assertThat(comparison.differences())
                .extracting(change -> change.factor().code())
                .containsExactly("H1", "H6", "L2");
        assertThat(comparison.before()).isEqualTo(Scoring.score(OCC_OPEN, tarnGate()));
        assertThat(comparison.after()).isEqualTo(Scoring.score(OCC_OPEN, later));
    }

    @Test
    void theEffectsAddUpToTheWholeChange() {
        var comparison = Comparison.between(OCC_OPEN, tarnGate(), later);
        var before = Scoring.score(OCC_OPEN, tarnGate()).threat();
        var after = Scoring.score(OCC_OPEN, later).threat();
        var low = comparison.changes().stream()
                .map(change -> change.effect().orElseThrow().low())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(low).isEqualByComparingTo(after.low().subtract(before.low()));
    }

    @Test
    void aChangedRationaleIsNoDifferentScore() {
        var reworded = tarnGate().with(known("H1", 5, "Three discharges since March"));

        assertThat(Comparison.between(OCC_OPEN, tarnGate(), reworded).differences())
                .isEmpty();
    }

    @Test
    void aMatrixChangesItsCellAndHasNoPoints() {
        var comparison = Comparison.between(OCGM_STYLE, allAt(OCGM_STYLE, 1), allAt(OCGM_STYLE, 3));

        assertThat(comparison.changes()).allMatch(change -> change.effect().isEmpty());
        assertThat(comparison.changes().getFirst().to()).isNotEqualTo(comparison.before());
    }
}
