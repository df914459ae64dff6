package occ.assessment.score;

import static occ.assessment.AssessmentExamples.*;
import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import occ.assessment.score.Agreement.Pair;
import org.junit.jupiter.api.Test;

class AgreementBetweenScorersTests {
    @Test
    void fullAgreementIsOne() {
        var agreement = Agreement.between(OCC_OPEN, tarnGate(), tarnGate());

        assertThat(agreement.kappa()).hasValue(1.0);
        assertThat(agreement.text()).isEqualTo("11 of 11 answers the same (weighted kappa 1.00), 1 not compared");
    }

    @Test
    void kappaIsAsWorkedOutByHand() {
        // Squared differences 0+1+0+4 = 5; over the 16 crossings 29+15+11+9 = 64; kappa = 1 - 4*5/64.
        var agreement = new Agreement(
                List.of(new Pair("H1", 1, 1), new Pair("H2", 2, 3), new Pair("H3", 4, 4), new Pair("H4", 3, 5)), 0);

        assertThat(agreement.kappa().orElseThrow()).isCloseTo(1 - 20.0 / 64, within(1e-12));
    }

    @Test
    void disagreementFarApartCountsMoreThanByOneStep() {
        var near = Agreement.between(OCC_OPEN, tarnGate(), tarnGate().with(known("H1", 4)));
        var far = Agreement.between(OCC_OPEN, tarnGate(), tarnGate().with(known("H1", 0)));

        assertThat(near.kappa().orElseThrow()).isGreaterThan(far.kappa().orElseThrow());
        assertThat(near.same()).isEqualTo(far.same()).isEqualTo(10);
    }

    @Test
    void oneAndTheSameValueThroughoutHasNoKappa() {
        assertThat(Agreement.between(OCC_OPEN, allAt(OCC_OPEN, 3), allAt(OCC_OPEN, 3))
                        .kappa())
                .isEmpty();
        assertThat(Agreement.between(OCC_OPEN, Answers.NONE, tarnGate()).text())
                .isEqualTo("0 of 0 answers the same, 12 not compared");
    }

    @Test
    void aSampleIsJudgedOverAllItsPairs() {
        var one = Agreement.between(OCC_OPEN, tarnGate(), tarnGate().with(known("H1", 4)));
        var other = Agreement.between(OCC_OPEN, allAt(OCC_OPEN, 2), allAt(OCC_OPEN, 2));

        assertThat(Agreement.over(List.of(one, other)).pairs()).hasSize(23);
        assertThat(Agreement.over(List.of(one, other)).same()).isEqualTo(22);
    }
}
