package occ.tasking;

import static occ.tasking.TaskingExamples.CHAIR;
import static occ.tasking.TaskingExamples.PROGRAM;
import static occ.tasking.TaskingExamples.archived;
import static occ.tasking.TaskingExamples.mapped;
import static occ.tasking.TaskingExamples.nominated;
import static org.assertj.core.api.Assertions.assertThat;

import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.TaskingOutcome.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DecidingATierTests {
    private static final String REASON =
            "Its supply line ends in one town, and the force holds both principals already";

    @Test
    @DisplayName("R08: a tier needs a reason, even the suggested one")
    void aTierNeedsAReason() {
        var about = mapped().inBand(ThreatBand.B).now();

        assertThat(sentence(TierRules.decide(about, CHAIR, Tier.REGIONAL, " "))).isEqualTo("Enter why this tier");
        assertThat(TierRules.decide(about, CHAIR, Tier.REGIONAL, "As advised")).isInstanceOf(Decided.class);
    }

    @Test
    @DisplayName("R08: a tier other than the suggested one needs a reason of substance")
    void aDifferentTierNeedsAReasonOfSubstance() {
        var about = mapped().inBand(ThreatBand.B).now();

        assertThat(sentence(TierRules.decide(about, CHAIR, Tier.FORCE, "As agreed")))
                .contains("at least 8 words");
        assertThat(TierRules.decide(about, CHAIR, Tier.FORCE, REASON)).isInstanceOf(Decided.class);
    }

    @Test
    @DisplayName("R08: band A may be put in tier 3 or 4 with a reason")
    void bandAMayBePutInALowTier() {
        var about = mapped().inBand(ThreatBand.A).now();

        assertThat(TierRules.decide(about, CHAIR, Tier.LOCAL, REASON)).isInstanceOf(Decided.class);
    }

    @Test
    @DisplayName("R01: an interim tier is possible from nomination on, before there is a score")
    void anInterimTierIsPossibleFromNominationOn() {
        assertThat(TierRules.decide(nominated().now(), CHAIR, Tier.FORCE, "First look"))
                .isInstanceOf(Decided.class);
    }

    @Test
    void whatHasEndedGetsNoTier() {
        assertThat(sentence(TierRules.decide(archived().now(), CHAIR, Tier.FORCE, REASON)))
                .isEqualTo("It is “Archived”, so there is no response to decide on");
    }

    @Test
    @DisplayName("R25: the program decides no tier and confirms none")
    void theProgramDecidesNoTier() {
        var low = mapped().inBand(ThreatBand.A).at(Tier.LOCAL).now();

        assertThat(sentence(TierRules.decide(low, PROGRAM, Tier.NATIONAL, "As advised")))
                .contains("not by the program");
        assertThat(sentence(TierRules.acceptRisk(low, PROGRAM, true, REASON))).contains("not by the program");
    }

    @Test
    @DisplayName("R08: only band A in tier 3 or 4 is confirmed, once, by naming somebody who answers there")
    void onlyBandAInALowTierIsConfirmed() {
        var low = mapped().inBand(ThreatBand.A).at(Tier.FORCE);

        assertThat(TierRules.acceptRisk(low.now(), CHAIR, true, REASON)).isInstanceOf(Decided.class);
        assertThat(sentence(TierRules.acceptRisk(low.now(), CHAIR, false, REASON)))
                .isEqualTo("Choose somebody who answers for responses in this area");
        assertThat(sentence(TierRules.acceptRisk(low.now(), CHAIR, true, ""))).isEqualTo("Enter why the tier stands");
        assertThat(sentence(
                        TierRules.acceptRisk(low.withRiskAccepted(Tier.FORCE).now(), CHAIR, true, REASON)))
                .contains("has been confirmed");
        assertThat(sentence(TierRules.acceptRisk(low.at(Tier.REGIONAL).now(), CHAIR, true, REASON)))
                .contains("Only a tier of 3 or 4");
    }

    private static String sentence(TaskingOutcome outcome) {
        return ((Refused) outcome).sentence();
    }
}
