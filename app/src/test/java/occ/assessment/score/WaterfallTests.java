package occ.assessment.score;

import static occ.assessment.AssessmentExamples.*;
import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import occ.assessment.score.Waterfall.Bar;
import occ.assessment.score.Waterfall.Kind;
import occ.assessment.score.Waterfall.Row;
import org.junit.jupiter.api.Test;

class WaterfallTests {
    private final Waterfall waterfall = Waterfall.of(OCC_OPEN, tarnGate());

    @Test
    void theBarsReadAsOnThePage() {
        assertThat(waterfall.bars())
                .extracting(Bar::label, Bar::value, Bar::weight, Bar::amountText)
                .containsExactly(
                        tuple("Physical", "5 of 5", "× 5", "+22.7"),
                        tuple("Psychological", "3 of 5", "× 4", "+10.9"),
                        tuple("Financial", "3 of 5", "× 3", "+8.2"),
                        tuple("Community", "4 of 5", "× 4", "+14.6"),
                        tuple("Environmental", "? of 5", "× 1", "+0.0 to 4.5, unknown"),
                        tuple("Victim vulnerability", "4 of 5", "× 3", "+10.9"),
                        tuple("Geographic scope", "5 of 5", "× 2", "+9.1"),
                        tuple("Harm", "sum", "", "76.4 to 80.9"),
                        tuple("Likelihood", "22 of 25", "× 88%", "−9.2 to −9.7"),
                        tuple("Threat score", "", "", "67.2 to 71.2"));
    }

    @Test
    void eachBarBeginsWhereTheOneBeforeEnded() {
        var factors = waterfall.bars().stream()
                .filter(bar -> bar.kind() == Kind.FACTOR)
                .toList();

        for (var index = 1; index < factors.size(); index++) {
            assertThat(factors.get(index).from())
                    .isEqualTo(factors.get(index - 1).to());
        }
    }

    @Test
    void theUnknownIsHatchedOnwardsFromTheSolid() {
        var environmental = waterfall.bars().get(4);

        assertThat(environmental.from()).isEqualTo(environmental.to());
        assertThat(environmental.reach().subtract(environmental.to())).isEqualTo("4.5");
        assertThat(environmental.code()).isEqualTo("H6");
    }

    @Test
    void anUnknownLikelihoodMakesWhatIsTakenOffARange() {
        var likelihood = Waterfall.of(OCC_OPEN, tarnGate().with(Answer.unknown("L1")))
                .bars()
                .get(8);

        assertThat(likelihood.value()).isEqualTo("19 to 23 of 25");
        assertThat(likelihood.weight()).isEqualTo("× 76 to 92%");
    }

    @Test
    void theTableSaysTheSameAndNamesTheLikelihoodFactorsToo() {
        assertThat(waterfall.rows()).hasSize(15);
        assertThat(waterfall.rows())
                .contains(
                        new Row("H1", "Physical", "5", "× 5", "22.7", "Lethal"),
                        new Row("H6", "Environmental", "unknown", "× 1", "0.0 to 4.5", "Not known"),
                        new Row("L2", "Trend", "5", "× 1", "", "Rising"),
                        new Row("", "Likelihood", "22 of 25", "× 88%", "−9.2 to −9.7", ""),
                        new Row("", "Threat score", "", "", "67.2 to 71.2", "Band A"));
    }
}
