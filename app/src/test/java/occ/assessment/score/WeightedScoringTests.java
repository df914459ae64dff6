package occ.assessment.score;

import static occ.assessment.AssessmentExamples.*;
import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import occ.assessment.model.BandLimits;
import occ.kernel.ThreatBand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WeightedScoringTests {
    @Test
    void harmTimesLikelihoodIsTheThreat() {
        // 25+12+9+16+12+10 = 84 of 110, with H6 at most 89; 22 of 25.
        assertThat(Scoring.score(OCC_OPEN, tarnGate()))
                .isEqualTo(new Result.Weighted(
                        OCC_OPEN.id(),
                        Span.of("76.4", "80.9"),
                        Span.of("88.0", "88.0"),
                        Span.of("67.2", "71.2"),
                        new BandSpan(ThreatBand.A, ThreatBand.A),
                        List.of("H6")));
    }

    @Test
    void theExtremesAreNothingAndAHundred() {
        var nothing = allAt(OCC_OPEN, 1);
        for (var factor : OCC_OPEN.factors()) {
            nothing = factor.code().startsWith("H") ? nothing.with(known(factor.code(), 0)) : nothing;
        }

        assertThat(Scoring.score(OCC_OPEN, nothing).threat().text()).isEqualTo("0.0");
        assertThat(Scoring.score(OCC_OPEN, allAt(OCC_OPEN, 5)).threat().text()).isEqualTo("100.0");
        assertThat(Scoring.score(OCC_OPEN, Answers.NONE).threat()).isEqualTo(Span.of("0.0", "100.0"));
    }

    @Test
    void notAnsweredYetCountsAsUnknownAndNeverAsZero() {
        assertThat(Scoring.score(OCC_OPEN, tarnGate().without("H6"))).isEqualTo(Scoring.score(OCC_OPEN, tarnGate()));
    }

    @Test
    void theBandFollowsTheFigureShown() {
        var limits = new BandLimits(60, 40, 20);

        assertThat(limits.bandOf(Span.of("60.0", "60.0").low())).isEqualTo(ThreatBand.A);
        assertThat(limits.bandOf(Span.of("59.9", "59.9").low())).isEqualTo(ThreatBand.B);
        assertThat(limits.bandOf(Span.of("20.0", "20.0").low())).isEqualTo(ThreatBand.C);
        assertThat(limits.bandOf(Span.of("19.9", "19.9").low())).isEqualTo(ThreatBand.D);
    }

    @Test
    void theHeadingSaysWhatTheUnknownMeans() {
        assertThat(heading(tarnGate().with(known("H6", 2)))).isEqualTo("Threat score: band A");
        assertThat(heading(tarnGate())).isEqualTo("Threat score: band A, even if the unknown factor is zero");
        assertThat(heading(tarnGate().with(known("H6", 2)).with(known("L2", 5)).with(Answer.unknown("L1"))))
                .isEqualTo("Threat score: band B or A, because 1 factor is not known");
        assertThat(heading(allAt(OCC_OPEN, 5).with(Answer.unknown("L1")).with(Answer.unknown("H6"))))
                .isEqualTo("Threat score: band A, even if the 2 unknown factors are at their lowest");
        assertThat(heading(Answers.NONE)).isEqualTo("Threat score: band D to A, because 12 factors are not known");
    }

    @Test
    @DisplayName("R44: however many statements and links an answer rests on, only its value counts")
    void evidenceIsCountedAndNeverScored() {
        var many = new Answer.Known(
                "H1", 5, "Seen", List.of(evidence("a"), evidence("b"), evidence("c")), Answer.Standing.FACT);

        assertThat(Scoring.score(OCC_OPEN, tarnGate().with(many))).isEqualTo(Scoring.score(OCC_OPEN, tarnGate()));
    }

    @Test
    void aStoredValueOffTheScaleIsABreakageAndNotARange() {
        assertThatThrownBy(() -> Scoring.score(OCC_OPEN, tarnGate().with(known("L1", 0))))
                .hasMessage("L1 has no value 0");
        assertThatThrownBy(() -> new Answers(List.of(known("H1", 1), known("H1", 2))))
                .hasMessage("Two answers to H1");
    }

    private static String heading(Answers answers) {
        return Scoring.score(OCC_OPEN, answers).heading();
    }
}
