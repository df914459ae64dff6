package occ.threattolife;

import static occ.threattolife.ThreatExamples.COMMAND;
import static occ.threattolife.ThreatExamples.FORCE;
import static occ.threattolife.ThreatExamples.LIMITS;
import static occ.threattolife.ThreatExamples.RAISED;
import static occ.threattolife.ThreatExamples.REGION;
import static occ.threattolife.ThreatExamples.after;
import static occ.threattolife.ThreatExamples.decidedBy;
import static occ.threattolife.ThreatExamples.decision;
import static occ.threattolife.ThreatExamples.grave;
import static occ.threattolife.ThreatExamples.heldBy;
import static occ.threattolife.ThreatExamples.made;
import static occ.threattolife.ThreatExamples.raised;
import static occ.threattolife.ThreatExamples.who;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import occ.threattolife.Due.Deed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is asked, and by when. */
class CallingOutTests {
    private final Who force = who("Cadoc Merriman");
    private final Who region = who("Ffion Garrick");
    private final Who command = who("Isaura Pell");
    private final List<OnDuty> all = List.of(
            new OnDuty(FORCE, "Merseyside", force, RAISED.plus(Duration.ofHours(4))),
            new OnDuty(REGION, "North West region", region, RAISED.plus(Duration.ofHours(4))),
            new OnDuty(COMMAND, "National command", command, RAISED.plus(Duration.ofHours(4))));

    @Test
    @DisplayName("R48: the nearest officer on duty is asked, and has a quarter of an hour")
    void r48TheNearestOfficerOnDutyIsAsked() {
        var callout = at(raised(), all, 0);

        assertThat(callout.putTo()).containsExactly(force);
        assertThat(callout.due()).isEqualTo(new Due(Deed.TAKE_UP, after(15)));
        assertThat(callout.onDuty()).isTrue();
    }

    @Test
    @DisplayName("R48: each time the limit passes unanswered it goes to one more line up")
    void r48UnansweredItGoesOneLineUp() {
        assertThat(at(raised(), all, 14).putTo()).containsExactly(force);
        assertThat(at(raised(), all, 15).putTo()).containsExactly(force, region);
        assertThat(at(raised(), all, 30).putTo()).containsExactly(force, region, command);
        assertThat(at(raised(), all, 600).putTo()).containsExactly(force, region, command);
    }

    @Test
    @DisplayName("R48: where the force has nobody on duty the region answers, and where it has none the command")
    void r48WithoutTheForceTheRegionAnswers() {
        assertThat(at(raised(), all.subList(1, 3), 0).putTo()).containsExactly(region);
        assertThat(at(raised(), all.subList(2, 3), 0).putTo()).containsExactly(command);
    }

    @Test
    @DisplayName("R48: with nobody on duty all who could answer are asked, and it says that nobody is on duty")
    void r48WithNobodyOnDutyAllAreAsked() {
        var callout = at(raised(), List.of(), 0);

        assertThat(callout.putTo()).containsExactly(force, region, command);
        assertThat(callout.onDuty()).isFalse();
    }

    @Test
    @DisplayName("R48: the hour to the decision runs from when it was raised, and late it goes one line up")
    void r48TheHourToTheDecisionRunsFromTheStart() {
        var held = heldBy(force);

        assertThat(at(held, all, 20).putTo()).containsExactly(force);
        assertThat(at(held, all, 20).due()).isEqualTo(new Due(Deed.DECIDE, after(60)));
        assertThat(at(held, all, 60).putTo()).containsExactly(force, region);
    }

    @Test
    @DisplayName("R48: when its holder has gone off duty, whoever is on duty has it too")
    void r48AfterTheHolderWhoeverIsOnDutyHasItToo() {
        assertThat(at(heldBy(who("Oriel Stannard")), all, 20).putTo())
                .hasSize(2)
                .contains(force);
    }

    @Test
    @DisplayName("R48: after a grave decision the warning is due, then the review; after any other the review alone")
    void r48AfterAGraveDecisionTheWarningIsDue() {
        var decided = decidedBy(force, grave());

        assertThat(LIMITS.due(decided)).contains(new Due(Deed.WARN, after(90)));
        assertThat(LIMITS.due(decided.after(new Step.NotWarned(made(force, 40), "Cannot be found"))))
                .contains(new Due(Deed.REVIEW, after(300)));
        assertThat(LIMITS.due(decidedBy(force, decision(true, false, "")))).contains(new Due(Deed.REVIEW, after(300)));
    }

    @Test
    @DisplayName("R48: passed on, the next line has its own quarter of an hour, and the hour runs on")
    void r48PassedOnTheNextLineHasItsOwnTime() {
        var passed = heldBy(force)
                .after(new Step.PassedOn(made(force, 20), "Kent", "She lives there"))
                .askedOf(List.of(COMMAND, FORCE), after(20));

        assertThat(LIMITS.due(passed)).contains(new Due(Deed.TAKE_UP, after(35)));
        assertThat(LIMITS.due(passed.after(new Step.TakenUp(made(command, 25)))))
                .contains(new Due(Deed.DECIDE, after(60)));
    }

    @Test
    void whatIsClosedIsPutToNobody() {
        var closed = decidedBy(force, grave()).after(new Step.Closed(made(force, 50), Ending.RISK_GONE, "Held"));

        assertThat(at(closed, all, 90).putTo()).isEmpty();
        assertThat(at(closed, all, 90).due()).isNull();
    }

    private Callout at(Standing standing, List<OnDuty> answering, int minutes) {
        return Callout.of(standing, LIMITS, answering, List.of(force, region, command), after(minutes));
    }
}
