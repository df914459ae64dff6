package occ.tasking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import occ.access.Forbidden;
import occ.access.Role;
import occ.adequacy.AcceptanceRules;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Escalation;
import occ.adequacy.Severity;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.kernel.Tier;
import occ.mapping.Subject;
import occ.picture.Exceptions;
import occ.picture.Exceptions.Among;
import occ.picture.Exceptions.Filter;
import occ.picture.Exceptions.Overdue;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.TaskingOutcome.Refused;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A mapped vulnerability that was left alone for four weeks: nobody decided a tier, which was due three weeks ago. */
@WholeApplication
class CarryingARiskTests {
    private static final AdequacyRule LATE = TaskingRules.NO_TIER;

    @Autowired
    CarriedRisks risks;

    @Autowired
    Exceptions exceptions;

    @Autowired
    Response response;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    Instant now;
    LocalDate today;
    Actor chair;
    Subject neglected;

    @BeforeEach
    void aSubjectLeftAlone() {
        now = Instant.now();
        today = DateWords.today(now);
        chair = people.chair();
        var made = context.getAutowireCapableBeanFactory().createBean(MadeSubjects.class);
        neglected = Now.at(
                now.minus(Duration.ofDays(28)),
                () -> made.mapped(EntityKind.VULNERABILITY, "Unlit towpath", Handling.P));
    }

    @Test
    @DisplayName("R01: an exception is accepted by a named person until a day, and keeps its age")
    void anExceptionIsAcceptedByANamedPersonUntilADay() {
        var before = late(Among.ALL, now);

        assertThat(accept(today.plusDays(10))).isInstanceOf(Decided.class);

        var carried = late(Among.ACCEPTED, Instant.now());
        assertThat(carried.daysLate()).isEqualTo(before.daysLate());
        assertThat(carried.carried()).satisfies(one -> assertThat(one.until()).isEqualTo(today.plusDays(10)));
        assertThat(of(Among.ESCALATED_TO_NATION, Instant.now())).isEmpty();
        assertThat(risks.of(chair, neglected.id(), LATE).acceptance())
                .satisfies(one -> assertThat(one.holder()).isEqualTo(chair.account()));
    }

    @Test
    void afterItsDayItIsBeforeEverybodyAgain() {
        accept(today.plusDays(10));
        var after = DateWords.endOf(today.plusDays(10));

        assertThat(of(Among.ACCEPTED, after.minusSeconds(1))).hasSize(1);
        assertThat(of(Among.ACCEPTED, after)).isEmpty();
        assertThat(of(Among.ESCALATED_TO_NATION, after)).hasSize(1);
    }

    @Test
    void whoeverCarriesItEndsItBeforeItsDayOrCarriesItFurther() {
        accept(today.plusDays(10));
        accept(today.plusDays(20));

        assertThat(late(Among.ACCEPTED, Instant.now()).carried())
                .satisfies(one -> assertThat(one.until()).isEqualTo(today.plusDays(20)));
        assertThat(risks.end(chair, neglected.id(), LATE, "The picture has changed"))
                .isInstanceOf(Decided.class);
        assertThat(of(Among.ACCEPTED, Instant.now())).isEmpty();
        assertThat(risks.end(chair, neglected.id(), LATE, "Once more"))
                .isEqualTo(new Refused(neglected.id(), "why", "Nobody carries the risk of it now"));
    }

    @Test
    void aDayThatIsPastOrTooFarAwayIsRefusedAndSaysWhichIsNot() {
        assertThat(accept(today)).isEqualTo(refused("Enter a day after today"));
        assertThat(sentence(accept(today.plusDays(AcceptanceRules.MOST_DAYS + 1L))))
                .contains("within 90 days", DateWords.day(today.plusDays(AcceptanceRules.MOST_DAYS)));
    }

    @Test
    void whatIsNotLateOrHasEndedIsNotAccepted() {
        response.assignOwner(chair, neglected.id(), 0, people.leadOfficer().unit(), "It lies there");
        assertThat(sentence(risks.accept(
                        chair, neglected.id(), TaskingRules.NO_OWNER, today.plusDays(5), "Somebody is on the way")))
                .contains("ended meanwhile");
        response.assignLead(chair, neglected.id(), 0, people.leadOfficer().account(), "");
        var asked = TaskingRules.LEAD_NOT_ACCEPTED;
        assertThat(risks.of(chair, neglected.id(), asked).running()).isNotNull();
    }

    @Test
    void whoeverMustActByNameDoesNotAcceptItThemself() {
        var both = people.another("region:NW", Role.TASKING_CHAIR, Role.LEAD_OFFICER);
        response.assignLead(chair, neglected.id(), 0, both.account(), "");

        assertThat(sentence(risks.accept(
                        both, neglected.id(), TaskingRules.LEAD_NOT_ACCEPTED, today.plusDays(5), "I am away")))
                .contains("You are who must act");
    }

    @Test
    void onlyThoseWhoAnswerInTheAreaCarryIt() {
        assertThatThrownBy(() -> risks.accept(people.analyst(), neglected.id(), LATE, today.plusDays(5), "It can wait"))
                .isInstanceOf(Forbidden.class);
        var elsewhere = people.with("region:SE", Role.TASKING_CHAIR);
        assertThatThrownBy(() -> risks.accept(elsewhere, neglected.id(), LATE, today.plusDays(5), "It can wait"))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aBreachRisesWithItsAgeAndByItsSeverity() {
        var due = now.minus(Duration.ofDays(3));

        assertThat(Severity.HIGH.escalation(due, now)).isEqualTo(Escalation.REGION);
        assertThat(Severity.HIGH.escalation(due, now.plus(Duration.ofDays(4)))).isEqualTo(Escalation.NATION);
        assertThat(Severity.LOW.escalation(due, now)).isEqualTo(Escalation.NONE);
        assertThat(late(Among.ESCALATED_TO_NATION, now).escalation()).isEqualTo(Escalation.NATION);
        assertThat(of(Among.ESCALATED_TO_NATION, now.minus(Duration.ofDays(19))))
                .isEmpty();
    }

    @Test
    void thePageSaysHowItStandsAndTakesTheRiskOfWhoeverCarriesIt() {
        var visitor = Visitor.signedIn(context, chair);
        var address = neglected.address() + LATE.exceptionPath();
        var page = visitor.open(address);
        assertThat(page.text()).contains("No tier decided", "Late by", "Escalated to the nation");

        var until = today.plusDays(7);
        var answer = visitor.send(
                address,
                page,
                Map.of(
                        "until-day", String.valueOf(until.getDayOfMonth()),
                        "until-month", String.valueOf(until.getMonthValue()),
                        "until-year", String.valueOf(until.getYear()),
                        "why", "The group is watched next door"));

        assertThat(visitor.follow(answer).text()).contains("carries the risk until " + DateWords.day(until));
        response.decideTier(chair, neglected.id(), 0, Tier.LOCAL, "One street, held by the ward team");
        assertThat(visitor.open(address).text()).contains("Nothing is missing by this rule now");
    }

    private TaskingOutcome accept(LocalDate until) {
        return risks.accept(chair, neglected.id(), LATE, until, "The group is watched next door");
    }

    private Refused refused(String sentence) {
        return new Refused(neglected.id(), "until", sentence);
    }

    private static String sentence(TaskingOutcome outcome) {
        return ((Refused) outcome).sentence();
    }

    private Overdue late(Among among, Instant at) {
        return of(among, at).getFirst();
    }

    private List<Overdue> of(Among among, Instant at) {
        var filter = new Filter(List.of(EntityKind.VULNERABILITY), Map.of(), among);
        return Now.at(at, () -> exceptions.list(chair, filter, AsAt.NOW, 1, 100_000)).rows().stream()
                .filter(one -> one.subject().id().equals(neglected.id()))
                .filter(one -> one.rule().equals(LATE))
                .toList();
    }
}
