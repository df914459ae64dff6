package occ.threattolife;

import static occ.threattolife.ThreatExamples.RAISED;
import static occ.threattolife.ThreatExamples.actor;
import static occ.threattolife.ThreatExamples.after;
import static occ.threattolife.ThreatExamples.decidedBy;
import static occ.threattolife.ThreatExamples.decision;
import static occ.threattolife.ThreatExamples.grave;
import static occ.threattolife.ThreatExamples.heldBy;
import static occ.threattolife.ThreatExamples.made;
import static occ.threattolife.ThreatExamples.raised;
import static occ.threattolife.ThreatExamples.warning;
import static occ.threattolife.ThreatExamples.who;
import static org.assertj.core.api.Assertions.assertThat;

import occ.kernel.Actor;
import occ.kernel.Actor.Kind;
import occ.kernel.OrganisationId;
import occ.kernel.Uuid7;
import occ.threattolife.Outcome.Done;
import occ.threattolife.Outcome.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When a step on a threat to life may be taken. */
class JudgingAThreatTests {
    private final Who officer = who("Cadoc Merriman");
    private final Actor by = actor(officer);

    @Test
    @DisplayName("R48: whoever has it decides, with reasons; nothing asks for anybody's consent")
    void r48WhoeverHasItDecides() {
        assertThat(ThreatRules.decide(heldBy(officer), by, grave(), after(30))).isInstanceOf(Done.class);
    }

    @Test
    @DisplayName("R48: nobody decides what they have not taken up, or what another has")
    void r48NobodyDecidesWhatAnotherHas() {
        assertThat(ThreatRules.decide(raised(), by, grave(), after(1)))
                .isEqualTo(new Refused("deed", "Take it up first"));
        assertThat(ThreatRules.decide(heldBy(who("Ffion Garrick")), by, grave(), after(9)))
                .isEqualTo(new Refused("deed", "Ffion Garrick has it. Take it over first"));
    }

    @Test
    @DisplayName("R25: the program takes no step")
    void r25TheProgramTakesNoStep() {
        var program = new Actor(by.account(), "job", by.unit(), Kind.SERVICE);

        assertThat(ThreatRules.takeUp(raised(), program)).isInstanceOf(Refused.class);
        assertThat(ThreatRules.decide(heldBy(officer), program, grave(), after(9)))
                .isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("R48: a real and immediate risk needs measures; one that is neither needs reasons alone")
    void r48ARealAndImmediateRiskNeedsMeasures() {
        assertThat(ThreatRules.decide(heldBy(officer), by, decision(true, true, " "), after(30)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("measures"));
        assertThat(ThreatRules.decide(heldBy(officer), by, decision(true, false, ""), after(30)))
                .isInstanceOf(Done.class);
        assertThat(ThreatRules.decide(heldBy(officer), by, decision(false, true, ""), after(30)))
                .isInstanceOf(Done.class);
    }

    @Test
    @DisplayName("R48: a warning follows the decision, has been given already, and says its words and the response")
    void r48AWarningSaysItsWordsAndTheResponse() {
        var decided = decidedBy(officer, grave());

        assertThat(ThreatRules.warn(heldBy(officer), by, warning(after(40)), after(41)))
                .isEqualTo(new Refused("deed", "Record the decision first"));
        assertThat(ThreatRules.warn(decided, by, warning(after(45)), after(41)))
                .isEqualTo(new Refused("when", "The warning must have been given already"));
        assertThat(ThreatRules.warn(decided, by, new Warning.Given("Her", "Him", after(40), "Words", ""), after(41)))
                .isEqualTo(new Refused("response", "Enter how the person responded"));
        assertThat(ThreatRules.warn(decided, by, warning(after(40)), after(41))).isInstanceOf(Done.class);
    }

    @Test
    @DisplayName("R48: who warns nobody says why")
    void r48WhoWarnsNobodySaysWhy() {
        var decided = decidedBy(officer, grave());

        assertThat(ThreatRules.warn(decided, by, new Warning.NotGiven(""), after(41)))
                .isEqualTo(new Refused("why-not", "Enter why no warning is given"));
        assertThat(ThreatRules.warn(decided, by, new Warning.NotGiven("She cannot be found yet"), after(41)))
                .isInstanceOf(Done.class);
    }

    @Test
    @DisplayName("R48: what was judged real and immediate is not closed before the warning, or why none, is recorded")
    void r48NothingGraveIsClosedWithoutAWordOnTheWarning() {
        var decided = decidedBy(officer, grave());
        var warned = decided.after(new Step.NotWarned(made(officer, 40), "She was told by her solicitor"));

        assertThat(ThreatRules.close(decided, by, Ending.RISK_GONE, "Both men are held"))
                .isEqualTo(new Refused("ending", "Record the warning, or why none is given, before you close it"));
        assertThat(ThreatRules.close(warned, by, Ending.NOT_REAL, "Both men are held"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.sentence()).contains("Decide again"));
        assertThat(ThreatRules.close(warned, by, Ending.RISK_GONE, "Both men are held"))
                .isInstanceOf(Done.class);
    }

    @Test
    @DisplayName("R48: a new decision asks for its own word on a warning")
    void r48ANewDecisionAsksForItsOwnWarning() {
        var warned = decidedBy(officer, grave()).after(new Step.Warned(made(officer, 40), warning(after(39))));
        assertThat(warned.warnedAt()).isEqualTo(after(40));

        var again = warned.after(new Step.Decided(made(officer, 60), grave()));
        assertThat(again.warnedAt()).isNull();
        assertThat(again.version()).isEqualTo(warned.version() + 1);
    }

    @Test
    void whatIsClosedStaysClosed() {
        var closed = decidedBy(officer, decision(false, false, ""))
                .after(new Step.Closed(made(officer, 50), Ending.NOT_REAL, "A song"));

        assertThat(closed.state()).isEqualTo(Standing.State.CLOSED);
        assertThat(ThreatRules.takeUp(closed, by)).isInstanceOf(Refused.class);
        assertThat(ThreatRules.review(closed, by, "Still a song", RAISED.plusSeconds(9_000), after(55)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void itIsPassedOnByWhoeverHasItAndToSomebodyElse() {
        var held = heldBy(officer);
        var elsewhere = new OrganisationId(Uuid7.now());

        assertThat(ThreatRules.passOn(held, by, ThreatExamples.FORCE, "She lives here"))
                .isEqualTo(new Refused("to", "It is with them already"));
        assertThat(ThreatRules.passOn(heldBy(who("Ffion Garrick")), by, elsewhere, "She lives there"))
                .isInstanceOf(Refused.class);
        assertThat(ThreatRules.passOn(held, by, elsewhere, "She lives there")).isInstanceOf(Done.class);
    }
}
