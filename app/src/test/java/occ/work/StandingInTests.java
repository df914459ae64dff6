package occ.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import occ.access.Forbidden;
import occ.access.Role;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.mapping.Subject;
import occ.picture.OwnClocks;
import occ.tasking.MadeSubjects;
import occ.tasking.Response;
import occ.tasking.TaskingRules;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A lead officer who is away, with a subject that waits for them by name. */
@WholeApplication
class StandingInTests {
    @Autowired
    Covers covers;

    @Autowired
    OwnClocks own;

    @Autowired
    Response response;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    Actor absent;
    Actor standIn;
    Subject subject;
    LocalDate today;

    @BeforeEach
    void somethingWaitsForWhoeverIsAway() {
        absent = people.another("force:merseyside", Role.LEAD_OFFICER);
        standIn = people.another("force:merseyside", Role.LEAD_OFFICER);
        today = DateWords.today(Instant.now());
        subject = context.getAutowireCapableBeanFactory()
                .createBean(MadeSubjects.class)
                .mapped(EntityKind.VULNERABILITY, "Empty quay", Handling.P);
        response.assignLead(people.chair(), subject.id(), -1, absent.account(), "");
    }

    @Test
    void whatWaitsForSomebodyByNameWaitsForTheirStandInOnThoseDaysOnly() {
        assertThat(waiting(standIn)).isFalse();

        assertThat(covers.arrange(absent, cover(today, today.plusDays(2)))).isEmpty();

        assertThat(waiting(standIn)).isTrue();
        assertThat(waiting(absent)).isTrue();
        assertThat(covers.coveredBy(standIn)).containsKey(absent.account());
        var after = DateWords.endOf(today.plusDays(2));
        assertThat(Now.at(after.minusSeconds(1), () -> covers.coveredBy(standIn)))
                .isNotEmpty();
        assertThat(Now.at(after, () -> covers.coveredBy(standIn))).isEmpty();
    }

    @Test
    void theStandInIsToldForWhomAndDoesNotGainTheRightToAnswer() {
        covers.arrange(absent, cover(today, today));

        var visitor = Visitor.signedIn(context, standIn);

        assertThat(visitor.open("/work").text()).contains("Empty quay", "You stand in for");
        assertThat(visitor.open(subject.address() + "/lead/answer").status()).isNotEqualTo(200);
    }

    @Test
    void itIsEndedByWhoeverArrangesOrStandsIn() {
        covers.arrange(absent, cover(today, today));
        var made = covers.of(standIn).getFirst();

        assertThatThrownBy(() -> covers.end(people.another("force:kent", Role.LEAD_OFFICER), made.reference()))
                .isInstanceOf(Forbidden.class);
        covers.end(standIn, made.reference());

        assertThat(covers.coveredBy(standIn)).isEmpty();
    }

    @Test
    void onlyThoseOfTheAreaAreArrangedForByOthers() {
        assertThat(covers.arrange(people.coordinator(), cover(today.plusDays(5), today.plusDays(6))))
                .isEmpty();
        var elsewhere = people.with("region:SE", Role.REGIONAL_COORDINATOR);
        assertThatThrownBy(() -> covers.arrange(elsewhere, cover(today, today))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> covers.arrange(standIn, cover(today, today))).isInstanceOf(Forbidden.class);
    }

    @Test
    void daysThatCannotBeAreRefusedAndNotTwice() {
        covers.arrange(absent, cover(today, today.plusDays(3)));

        assertThat(List.of(
                        sentence(cover(today.plusDays(2), today.plusDays(9))),
                        sentence(cover(today.plusDays(9), today.plusDays(8))),
                        sentence(cover(today.minusDays(9), today.minusDays(8))),
                        sentence(cover(today.plusDays(9), today.plusDays(99))),
                        sentence(new NewCover(absent.account(), absent.account(), today, today, "Nobody"))))
                .containsExactly(
                        "Somebody stands in on some of these days already. End that first",
                        "The last day is before the first",
                        "Enter a last day that is not past",
                        "Somebody stands in for 60 days at most. For longer, the work is given to others",
                        "Choose somebody else: nobody stands in for themself");
    }

    @Test
    void aFormThatLacksSomethingComesBackWithWhatWasTyped() {
        var visitor = Visitor.signedIn(context, absent);
        var page = visitor.open("/stand-ins");

        var refused = visitor.send("/stand-ins", page, Map.of("note", "Everything is in the plan"));

        assertThat(refused.text()).contains("There is a problem");
        assertThat(refused.html()).contains("Everything is in the plan");
    }

    private String sentence(NewCover cover) {
        return covers.arrange(absent, cover).orElseThrow().sentence();
    }

    private NewCover cover(LocalDate from, LocalDate until) {
        return new NewCover(absent.account(), standIn.account(), from, until, "Everything is in the plan");
    }

    private boolean waiting(Actor actor) {
        return own.until(actor, Instant.parse("2100-01-01T00:00:00Z"), 1_000).stream()
                .anyMatch(one ->
                        one.subject().id().equals(subject.id()) && one.rule().equals(TaskingRules.LEAD_NOT_ACCEPTED));
    }
}
