package occ.assessment;

import static occ.assessment.AssessmentExamples.*;
import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import occ.assessment.model.Factor;
import occ.assessment.model.FactorGroup;
import occ.assessment.score.Answer;
import occ.assessment.score.Scoring;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrganisationalPositionTests {
    @Property(tries = 200, seed = "20260604")
    @Label("R05: organisational position never alters the threat score, whatever it says")
    void organisationalPositionNeverAltersTheThreatScore(
            @ForAll @IntRange(min = 1, max = 5) int value, @ForAll boolean isKnown) {
        var answers = tarnGate();
        for (var factor : OCC_OPEN.in(FactorGroup.ORGANISATIONAL)) {
            answers = answers.with(isKnown ? known(factor.code(), value) : Answer.unknown(factor.code()));
        }

        assertThat(Scoring.score(OCC_OPEN, answers)).isEqualTo(Scoring.score(OCC_OPEN, tarnGate()));
    }

    @Test
    @DisplayName("R05: public expectation is organisational, so headlines do not raise threat")
    void publicExpectationIsOrganisational() {
        assertThat(OCC_OPEN.factor("H5")).isEmpty();
        assertThat(OCC_OPEN.in(FactorGroup.ORGANISATIONAL))
                .extracting(Factor::title)
                .contains("Public expectation");
    }

    @Test
    void saysWhatIsRecordedAndNamesWhatIsMissing() {
        var position = OrganisationalPosition.of(
                OCC_OPEN, tarnGate().with(known("O1", 2)).with(known("O3", 5)).with(Answer.unknown("O4")));

        assertThat(position.text()).isEqualTo("2 of 6 recorded");
        assertThat(position.isComplete()).isFalse();
        assertThat(position.missing()).extracting(Factor::code).containsExactly("O2", "O4", "O5", "O6");
    }
}
