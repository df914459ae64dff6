package occ.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import occ.access.Compartment;
import occ.access.Forbidden;
import occ.access.Role;
import occ.faces.NoSuchRecord;
import occ.kernel.EntityKind;
import occ.tasking.MadeSubjects;
import occ.testing.WholeApplication;
import occ.work.HandingOn.Asked;
import occ.work.HandingOn.Chosen;
import occ.work.Handover.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who hands on what to whom, and who sees what came of it. */
@WholeApplication
class WhoHandsOnTests extends SomebodyLeaves {
    @Test
    @DisplayName("R51: what a compartment hides is neither listed nor counted nor moved")
    void whatIsHiddenIsNotThere() {
        var admitted = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.LEAD_OFFICER);
        var analyst = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        var chair = people.admittedTo(Compartment.SAFEGUARDING, "command", Role.TASKING_CHAIR);
        var hidden = beans.createBean(MadeSubjects.class)
                .nominated(analyst, EntityKind.VULNERABILITY, "Hidden quay", Compartment.SAFEGUARDING);
        response.assignLead(chair, hidden.id(), -1, admitted.account(), "");
        var before = handingOn.count(coordinator, admitted.account());

        assertThat(handingOn.count(chair, admitted.account())).isEqualTo(before + 1);
        var asked = new Asked(
                admitted.account(),
                List.of(new Chosen("lead", List.of(hidden.reference().text()), taker.account())),
                NOTE);
        var outcome =
                handingOn.get(coordinator, handingOn.begin(coordinator, asked).reference());
        assertThat(outcome.items().getFirst().state()).isEqualTo(State.REFUSED);
        assertThat(outcome.items().getFirst().holding()).isNull();
        assertThat(outcome.items().getFirst().why()).isEqualTo(Passing.GONE);
    }

    @Test
    @DisplayName("Only whoever arranges cover hands on, and only for people of their own line")
    void onlyWhoeverArrangesCoverHandsOn() {
        burdened.led(leaver, "Ninth quay");
        var elsewhere = people.with("region:SE", Role.REGIONAL_COORDINATOR);
        var asked = new Asked(leaver.account(), List.of(), NOTE);

        assertThat(handingOn.holders(elsewhere)).noneMatch(one -> isLeaver(one));
        assertThatThrownBy(() -> handingOn.held(elsewhere, reference())).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> handingOn.begin(elsewhere, asked)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> handingOn.holders(leaver)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> handingOn.begin(taker, asked)).isInstanceOf(Forbidden.class);
        assertThat(handingOn.count(elsewhere, leaver.account())).isZero();
    }

    @Test
    @DisplayName("What came of it is for whoever handed on, and for each who was given something theirs alone")
    void whatCameOfItIsForThoseItConcerns() {
        var subject = burdened.led(leaver, "Tenth quay");
        var mine = burdened.action(leaver, subject, "Light the tenth quay");
        var theirs = burdened.action(leaver, subject, "Sweep the tenth quay");
        var other = people.another("force:merseyside", Role.LEAD_OFFICER);

        var handover = begun(chosen("plan-action", mine), chosen(other, "lead", subject.reference()));

        assertThat(handingOn.get(taker, handover.reference()).items())
                .extracting(Handover.Item::reference)
                .containsExactly(mine.text())
                .doesNotContain(theirs.text());
        assertThat(handingOn.received(taker)).extracting(Handover::note).containsExactly(NOTE);
        assertThat(handingOn.received(other)).hasSize(1);
        var stranger = people.another("force:merseyside", Role.ANALYST);
        assertThatThrownBy(() -> handingOn.get(stranger, handover.reference())).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("Nobody is given what they may not hold, and whoever has left is given nothing")
    void nobodyIsGivenWhatTheyMayNotHold() {
        var subject = burdened.led(leaver, "Seventh quay");
        var action = burdened.action(leaver, subject, "Light the seventh quay");
        var analyst = people.another("force:merseyside", Role.ANALYST);
        assertThat(heirs("lead")).doesNotContain(analyst.account());
        assertThat(heirs("plan-action")).contains(analyst.account());
        close(taker);

        var refused = begun(chosen(analyst, "lead", subject.reference()));
        var gone = begun(chosen("plan-action", action));

        assertThat(refused.items().getFirst().why()).contains("may not lead in this area");
        assertThat(gone.items().getFirst().why()).contains("does not work in");
        assertThat(handingOn.count(coordinator, leaver.account())).isEqualTo(2);
    }
}
