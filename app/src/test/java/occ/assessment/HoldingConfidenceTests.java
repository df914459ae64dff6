package occ.assessment;

import static occ.assessment.AssessmentExamples.*;
import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldingConfidenceTests {
    private static final ConfidenceBasis TARN_GATE_ITEMS = new ConfidenceBasis(41, 24, 41, 6);

    @ParameterizedTest(name = "{1} strong of {0}, {2} days, {3} sources: {4}")
    @CsvSource({
        "41, 24, 41, 6, MODERATE",
        "40, 24, 90, 3, HIGH",
        "40, 24, 91, 3, MODERATE",
        "40, 24, 90, 2, MODERATE",
        "1000, 299, 10, 9, LOW",
        "10, 10, 181, 9, LOW",
        "10, 10, 10, 1, LOW",
        "0, 0, 0, 0, LOW"
    })
    void isComputedFromGradesAgeAndSources(int items, int strong, int days, int sources, ConfidenceLevel level) {
        assertThat(new ConfidenceBasis(items, strong, days, sources).level(OCC_OPEN.confidence()))
                .isEqualTo(level);
    }

    @Test
    void isLoweredFreelyAndRaisedOnlyWithAReason() {
        var confidence = Confidence.of(TARN_GATE_ITEMS, OCC_OPEN.confidence());

        assertThat(done(confidence.hold(ConfidenceLevel.LOW, "", AUREL_PINNEGAR))
                        .held())
                .isEqualTo(ConfidenceLevel.LOW);
        assertThat(confidence.hold(ConfidenceLevel.HIGH, " ", AUREL_PINNEGAR))
                .isEqualTo(Outcome.refused(Refusal.RAISED_CONFIDENCE_NEEDS_REASON));
        assertThat(done(confidence.hold(ConfidenceLevel.HIGH, "Seen by officers", AUREL_PINNEGAR)))
                .isEqualTo(new Confidence(
                        TARN_GATE_ITEMS, ConfidenceLevel.MODERATE, ConfidenceLevel.HIGH, "Seen by officers"));
    }

    @Test
    void goingBackUpToWhatWasComputedNeedsNoReason() {
        var lowered = done(Confidence.of(TARN_GATE_ITEMS, OCC_OPEN.confidence())
                .hold(ConfidenceLevel.LOW, "One source doubts", AUREL_PINNEGAR));

        assertThat(lowered.hold(ConfidenceLevel.MODERATE, "", AUREL_PINNEGAR)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("R25: a job of the program does not hold another confidence than the computed")
    void aJobDoesNotChangeWhatIsHeld() {
        assertThat(Confidence.of(TARN_GATE_ITEMS, OCC_OPEN.confidence()).hold(ConfidenceLevel.LOW, "Old", RESCORE_JOB))
                .isEqualTo(Outcome.refused(Refusal.NOT_A_PERSON));
    }

    @Test
    @DisplayName("R06: confidence never alters the threat score or the band")
    void confidenceNeverAltersTheScore() {
        var plain = anAnsweredDraft();
        var poor = plain.withConfidence(Confidence.of(new ConfidenceBasis(0, 0, 0, 0), OCC_OPEN.confidence()));

        assertThat(poor.form().result()).isEqualTo(plain.form().result());
        assertThat(poor.form().band()).isEqualTo(plain.form().band());
    }

    @Test
    void countsThatDoNotFitAreRefusedOutright() {
        assertThatThrownBy(() -> new ConfidenceBasis(2, 3, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(TARN_GATE_ITEMS.strongPercent()).isEqualTo(59);
    }
}
