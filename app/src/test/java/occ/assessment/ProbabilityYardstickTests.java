package occ.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import occ.kernel.Parsed;
import org.junit.jupiter.api.Test;

class ProbabilityYardstickTests {
    @Test
    void aTermIsReadInAnyCaseWithEitherOfItsWords() {
        assertThat(ProbabilityYardstick.parse(" Probably ")).isEqualTo(Parsed.valid(ProbabilityYardstick.LIKELY));
        assertThat(ProbabilityYardstick.parse("ALMOST CERTAIN"))
                .isEqualTo(Parsed.valid(ProbabilityYardstick.ALMOST_CERTAIN));
        assertThat(ProbabilityYardstick.parse("Likely or probable"))
                .isEqualTo(Parsed.valid(ProbabilityYardstick.LIKELY));
    }

    @Test
    void anotherWordIsRefusedWithTheTermsToUse() {
        assertThat(ProbabilityYardstick.parse("quite likely"))
                .isInstanceOfSatisfying(
                        Parsed.Invalid.class,
                        invalid -> assertThat(invalid.reason()).contains("Realistic possibility", "Highly likely"));
    }

    @Test
    void theLongerTermIsTheOneMeant() {
        assertThat(ProbabilityYardstick.termsIn("It is highly unlikely that they move, and unlikely that they stop."))
                .containsExactly(ProbabilityYardstick.HIGHLY_UNLIKELY, ProbabilityYardstick.UNLIKELY);
    }

    @Test
    void looseWordsAreAllNamed() {
        assertThat(ProbabilityYardstick.problemsIn("They might move in May, and it is possible that they may return."))
                .hasSize(3)
                .anyMatch(problem -> problem.startsWith("“might”"))
                .anyMatch(problem -> problem.startsWith("“possible”"))
                .anyMatch(problem -> problem.startsWith("“may”"));
    }

    @Test
    void aJudgementSaysHowLikelyItIs() {
        assertThat(ProbabilityYardstick.problemsIn("They will return.")).hasSize(1);
        assertThat(ProbabilityYardstick.problemsIn(" ")).containsExactly("Write the judgement");
        assertThat(ProbabilityYardstick.problemsIn("There is a realistic possibility that they return in May."))
                .isEmpty();
    }

    @Test
    void everyTermIsShownWithItsRange() {
        assertThat(ProbabilityYardstick.REALISTIC_POSSIBILITY.text())
                .isEqualTo("Realistic possibility (40% to less than 50%)");
    }
}
