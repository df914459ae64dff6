package occ.assessment;

import static occ.assessment.AssessmentExamples.*;
import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static occ.assessment.internal.ModelExamples.OCGM_STYLE;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import occ.assessment.score.Answer;
import occ.assessment.score.Answers;
import occ.assessment.score.BandSpan;
import occ.assessment.score.Scoring;
import occ.kernel.ThreatBand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RaisingABandTests {
    private static final String WHY = "Two named persons warned on 2 June";
    private static final Answers QUIET = allAt(OCC_OPEN, 1);

    @Test
    @DisplayName("R07: an override raises the band to at least B, with its reason code")
    void anOverrideRaisesToAtLeastB() {
        var draft =
                done(answered(aDraft(), QUIET).raise(ThreatBand.B, OverrideReason.THREAT_TO_LIFE, WHY, AUREL_PINNEGAR));

        assertThat(draft.form().band()).contains(new BandSpan(ThreatBand.B, ThreatBand.B));
        assertThat(draft.form().override())
                .isEqualTo(
                        new BandOverride(ThreatBand.B, OverrideReason.THREAT_TO_LIFE, WHY, AUREL_PINNEGAR.account()));
        assertThat(draft.form().result()).isEqualTo(Scoring.score(OCC_OPEN, QUIET));
    }

    @Test
    @DisplayName("R07: what would not raise the band is refused")
    void whatWouldNotRaiseIsRefused() {
        assertThat(raise(tarnGate(), ThreatBand.B, WHY)).isEqualTo(refused(Refusal.OVERRIDE_WOULD_NOT_RAISE));
        assertThat(raise(QUIET, ThreatBand.C, WHY)).isEqualTo(refused(Refusal.OVERRIDE_BELOW_MINIMUM));
    }

    @Test
    @DisplayName("R07: an override without a rationale is refused")
    void anOverrideNeedsARationale() {
        assertThat(raise(QUIET, ThreatBand.B, "  ")).isEqualTo(refused(Refusal.REASON_MISSING));
    }

    @Test
    @DisplayName("R25: a job of the program raises no band")
    void aJobRaisesNoBand() {
        assertThat(BandOverride.raise(
                        Scoring.score(OCC_OPEN, QUIET), ThreatBand.A, OverrideReason.FIREARMS_INTENT, WHY, RESCORE_JOB))
                .isEqualTo(refused(Refusal.NOT_A_PERSON));
    }

    @Test
    void aMatrixHasNoBandToRaise() {
        assertThat(answered(aDraft(OCGM_STYLE), allAt(OCGM_STYLE, 1))
                        .raise(ThreatBand.B, OverrideReason.CHILDREN_EXPLOITED, WHY, AUREL_PINNEGAR))
                .isEqualTo(Outcome.refused(Refusal.OVERRIDE_HAS_NO_BAND));
    }

    @Test
    @DisplayName("R03: whoever raised the band cannot check the assessment")
    void whoeverRaisedTheBandCannotCheck() {
        var draft =
                done(answered(aDraft(), QUIET).raise(ThreatBand.B, OverrideReason.THREAT_TO_LIFE, WHY, HESPER_TOLLAND));

        assertThat(submitted(draft).approve(HESPER_TOLLAND, MORNING))
                .isEqualTo(Outcome.refused(Refusal.SCORER_CANNOT_CHECK));
    }

    @Property(seed = "20260604")
    @Label("R07: no override lowers either end of the band")
    void noOverrideLowersEitherEnd(
            @ForAll ThreatBand one, @ForAll ThreatBand other, @ForAll ThreatBand floor, @ForAll OverrideReason reason) {
        var computed = one.isAtLeast(other) ? new BandSpan(other, one) : new BandSpan(one, other);
        var raised = new BandOverride(floor, reason, WHY, AUREL_PINNEGAR.account()).applyTo(computed);

        assertThat(raised.lowest().isAtLeast(computed.lowest())).isTrue();
        assertThat(raised.highest().isAtLeast(computed.highest())).isTrue();
    }

    @Test
    void credibleCapabilityOfLethalHarmIsProposedForAtLeastBandB() {
        var lethal = QUIET.with(known("H1", 4)).with(known("L4", 3));

        assertThat(LethalHarmAdvice.on(OCC_OPEN, lethal))
                .hasValueSatisfying(advice -> assertThat(advice.floor()).isEqualTo(ThreatBand.B));
        assertThat(LethalHarmAdvice.on(OCC_OPEN, lethal.with(known("L4", 2)))).isEmpty();
        assertThat(LethalHarmAdvice.on(OCC_OPEN, lethal.with(Answer.unknown("L4"))))
                .isEmpty();
        assertThat(LethalHarmAdvice.on(OCC_OPEN, tarnGate())).isEmpty();
    }

    private static BandOverride.Outcome raise(Answers answers, ThreatBand floor, String why) {
        return BandOverride.raise(
                Scoring.score(OCC_OPEN, answers), floor, OverrideReason.THREAT_TO_LIFE, why, AUREL_PINNEGAR);
    }

    private static BandOverride.Outcome refused(Refusal why) {
        return new BandOverride.Refused(why);
    }
}
