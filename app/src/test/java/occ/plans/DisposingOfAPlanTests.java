package occ.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.mapping.MadeGroups;
import occ.mapping.Member;
import occ.mapping.Memberships;
import occ.mapping.Subject;
import occ.plans.Action.Content;
import occ.plans.Actions.Asked;
import occ.plans.Objective.Measure;
import occ.retention.Disposals;
import occ.retention.Outcome;
import occ.retention.RetentionWorld;
import occ.retention.Reviews;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** What plans keep of somebody goes with them, and the rest of the plan stays. */
@WholeApplication
class DisposingOfAPlanTests {
    private static final int ANY = -1;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    Memberships memberships;

    @Autowired
    Reviews reviews;

    @Autowired
    Disposals disposals;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    @Autowired
    AutowireCapableBeanFactory beans;

    Actor analyst;
    Subject group;
    Member member;

    @BeforeEach
    void aGroupWithAPlan() {
        analyst = people.analyst();
        var name = "Quernmoor " + Reference.next("GRP").text().substring(4);
        group = beans.createBean(MadeGroups.class)
                .mapped("The netting of " + name, "Ambrose " + name, "Lowrie Tamblyn", "Digby Sennen");
        member = memberships.of(analyst, group.id(), AsAt.NOW).stream()
                .filter(one -> one.name().equals("Ambrose " + name))
                .findFirst()
                .orElseThrow();
        done(plans.begin(analyst, group, null));
        var line = UUID.randomUUID();
        var day = LocalDate.now().plusDays(30);
        done(plans.aim(
                analyst,
                group,
                ANY,
                new Objective(line, Pillar.PURSUE, "Stop " + member.name(), new Measure("Loads", "4", "0", day))));
        var content = new Content(
                line,
                Pillar.PURSUE,
                "Serve notice on " + member.name(),
                "",
                new Target(member.membership().member().id(), member.name(), ""),
                false,
                "Notice under the Act, the least that stops it",
                new ActionOwner.Lead(),
                day);
        done(actions.add(analyst, group, new Asked(content, List.of(), "")));
    }

    @Test
    @DisplayName("R28: of a member who is disposed of, the plan of their group says nothing any more, and stands")
    void thePlanOfTheirGroupStands() {
        disposed(member.reference());

        var action = actions.of(analyst, group.id()).getFirst();
        assertThat(action.content().target().member()).isNull();
        assertThat(action.content().words()).startsWith("Serve notice on ").doesNotContain("Quernmoor");
        assertThat(plans.versions(analyst, group.id()).getFirst().objectives())
                .singleElement()
                .satisfies(one -> assertThat(one.words()).doesNotContain("Ambrose"));
    }

    @Test
    @DisplayName("R28: with a subject goes its plan, and every action, step and request with it")
    void withASubjectGoesItsPlan() {
        assertThat(rows(group.id())).isPositive();

        disposed(group.reference());

        assertThat(rows(group.id())).isZero();
    }

    private void disposed(Reference record) {
        var approver = people.with("command", Role.DISPOSAL_APPROVER);
        RetentionWorld.after(12, 0, () -> reviews.review(analyst, record, RetentionWorld.disposal()));
        var proposal = disposals.waiting(approver).stream()
                .filter(one -> one.recordReference().equals(record))
                .findFirst()
                .orElseThrow();
        assertThat(RetentionWorld.after(
                        12, 1, () -> disposals.approve(approver, proposal.reference(), "It need not be kept")))
                .isInstanceOf(Outcome.Done.class);
    }

    private long rows(EntityId subject) {
        return RetentionWorld.of(context)
                .count(
                        "select (select count(*) from plans.plan where subject = ?)"
                                + " + (select count(*) from plans.action where subject = ?)"
                                + " + (select count(*) from plans.step where subject = ?)"
                                + " + (select count(*) from plans.objective where subject = ?)",
                        subject.value(),
                        subject.value(),
                        subject.value(),
                        subject.value());
    }

    private static void done(PlanOutcome outcome) {
        assertThat(outcome).isInstanceOf(PlanOutcome.Done.class);
    }
}
