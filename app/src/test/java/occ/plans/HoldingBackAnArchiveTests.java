package occ.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.mapping.ArchiveObjection;
import occ.mapping.Subject;
import occ.plans.PlanOutcome.Done;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What plans hold against an archive. */
@WholeApplication
class HoldingBackAnArchiveTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    List<ArchiveObjection> objections;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    Actor officer;
    Subject subject;

    @BeforeEach
    void aPlanWithActions() {
        officer = people.leadOfficer();
        subject = beans.createBean(MadeSubjects.class).mapped(EntityKind.GROUP, "Left the Quay", Handling.P);
        done(plans.begin(officer, subject, PlanTemplate.CLEAR_HOLD_BUILD));
    }

    @Test
    @DisplayName("R10: each open action of the plan holds back an archive by its name, until it is done or given up")
    void openActionsHoldBackAnArchive() {
        var open = actions.of(officer, subject.id());
        assertThat(standingInTheWay())
                .hasSameSizeAs(open)
                .anySatisfy(sentence -> assertThat(sentence)
                        .contains(
                                open.getFirst().content().words(),
                                open.getFirst().reference().text()));

        open.forEach(one -> done(actions.move(
                officer, subject, one.reference(), one.revision(), ActionState.NOT_DONE, "Nothing is left to do")));

        assertThat(standingInTheWay()).isEmpty();
    }

    private List<String> standingInTheWay() {
        return transactions.as(
                officer,
                () -> objections.stream()
                        .flatMap(each -> each.objections(subject.id()).stream())
                        .toList());
    }

    private static void done(PlanOutcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
    }
}
