package occ.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import occ.access.Role;
import occ.intelligence.requirement.Requirement;
import occ.kernel.Reference;
import occ.tasking.LeadAnswer;
import occ.testing.WholeApplication;
import occ.work.Handover.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An officer who leaves, and what they hold, in the whole application on a real PostgreSQL. */
@WholeApplication
class HandingOnTests extends SomebodyLeaves {
    @Test
    @DisplayName("Everything that somebody holds by name is there, kind by kind, with who may take it over")
    void everythingSomebodyHoldsIsThere() {
        var subject = burdened.led(leaver, "Unlit quay");
        var action = burdened.action(leaver, subject, "Light the quay");
        var requirement = burdened.requirement(leaver, "Who pays for the lights?");

        var held = held();

        assertThat(held.groups())
                .extracting(group -> group.kind().key())
                .containsExactly("lead", "plan-action", "requirement");
        assertThat(held.groups().stream().flatMap(group -> group.holdings().stream()))
                .extracting(Holding::reference)
                .containsExactly(subject.reference().text(), action.text(), requirement.text());
        assertThat(held.groups())
                .allSatisfy(group -> assertThat(group.heirs())
                        .extracting(heir -> heir.person().id())
                        .contains(taker.account())
                        .doesNotContain(leaver.account()));
        assertThat(holder(coordinator).count()).isEqualTo(3);
        assertThat(handingOn.count(coordinator, leaver.account())).isEqualTo(3);
    }

    @Test
    @DisplayName("R09: a new officer is asked with the note and leads once they accept; the rest is theirs at once")
    void aNewOfficerIsAskedAndTheRestIsTheirsAtOnce() {
        var subject = burdened.led(leaver, "Second quay");
        var action = burdened.action(leaver, subject, "Light the second quay");
        var requirement = burdened.requirement(leaver, "Who pays for the second quay?");

        var handover = begun(
                chosen("lead", subject.reference()), chosen("plan-action", action), chosen("requirement", requirement));

        assertThat(handover.items())
                .extracting(Handover.Item::state)
                .containsExactly(State.ASKED, State.MOVED, State.MOVED);
        assertThat(handover.items())
                .allSatisfy(item -> assertThat(item.holding()).isNotNull());
        assertThat(lead(subject).officer().account()).isEqualTo(taker.account());
        assertThat(lead(subject).answer()).isInstanceOf(LeadAnswer.Waiting.class);
        assertThat(lead(subject).made().why()).isEqualTo(NOTE);
        response.accept(taker, subject.id());
        assertThat(lead(subject).answer()).isInstanceOf(LeadAnswer.Accepted.class);
        var read = requirements.get(taker, requirement);
        assertThat(read.accountable().id()).isEqualTo(taker.account());
        assertThat(read.history())
                .extracting(Requirement.Step::reason)
                .last()
                .asString()
                .contains(NOTE);
        assertThat(handingOn.count(coordinator, leaver.account())).isZero();
        assertThat(handingOn.count(coordinator, taker.account())).isEqualTo(3);
    }

    @Test
    @DisplayName("Each thing has a line of its own in the trail, done or refused")
    void eachHasALineOfItsOwn() {
        var first = burdened.led(leaver, "Third quay");
        var second = burdened.led(leaver, "Fourth quay");

        begun(chosen("lead", first.reference(), second.reference()));

        assertThat(deeds(coordinator).stream().filter("tasking.lead-assigned"::equals))
                .hasSize(2);
        assertThat(deeds(coordinator)).contains("work.handed-on");
    }

    @Test
    @DisplayName("What somebody else moved meanwhile is refused in clear words, and the others are not held up")
    void whatSomebodyElseMovedMeanwhileIsRefused() {
        var moved = burdened.led(leaver, "Fifth quay");
        var left = burdened.led(leaver, "Sixth quay");
        var other = people.another("force:merseyside", Role.LEAD_OFFICER);
        response.assignLead(people.chair(), moved.id(), -1, other.account(), "She takes it over");

        var handover = begun(chosen("lead", moved.reference(), left.reference()));

        assertThat(handover.items()).extracting(Handover.Item::state).containsExactly(State.REFUSED, State.ASKED);
        assertThat(handover.items().getFirst().why()).contains("somebody else handed it on");
        assertThat(lead(moved).officer().account()).isEqualTo(other.account());
    }

    @Test
    @DisplayName("Whoever has left is still found, first of all, and what they held is handed on")
    void whoeverHasLeftIsStillFound() {
        var subject = burdened.led(leaver, "Eighth quay");
        close(leaver);

        assertThat(holder(coordinator).left()).isTrue();
        assertThat(begun(chosen("lead", subject.reference())).items())
                .extracting(Handover.Item::state)
                .containsExactly(State.ASKED);
    }

    @Test
    @DisplayName("More than twenty are a job that shows how far it is, and none of them is lost")
    void manyAreAJob() throws InterruptedException {
        var subject = burdened.led(leaver, "Eleventh quay");
        var all = IntStream.range(0, 120)
                .mapToObj(number -> burdened.action(leaver, subject, "Light lamp " + number))
                .toArray(Reference[]::new);

        var begun = handingOn.begin(coordinator, asked(chosen("plan-action", all)));

        assertThat(begun.path()).startsWith("/jobs/");
        var job = begun.path().substring("/jobs/".length());
        while (jobs.get(coordinator, job).isRunning()) {
            Thread.sleep(50);
        }
        assertThat(jobs.get(coordinator, job).done()).isEqualTo(120);
        var handover = handingOn.get(coordinator, begun.reference());
        assertThat(handover.count(State.MOVED)).isEqualTo(120);
        assertThat(handover.underWay()).isFalse();
    }
}
