package occ.rights;

import static java.util.Objects.requireNonNull;
import static occ.rights.RightsExamples.RECEIVED;
import static occ.rights.RightsExamples.ruling;
import static occ.rights.RightsWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import occ.access.AccessClass;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.audit.OwnTrail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.intelligence.MadeReports;
import occ.intelligence.SpecialCare;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.pole.Entity;
import occ.pole.PoleWorld;
import occ.pole.Predicate;
import occ.rights.Outcome.Refused;
import occ.testing.Circles;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request from its receipt to what is sent, and who has a part in it. */
@WholeApplication
class HandlingARequestTests {
    private static int number;

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Circles circles;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OwnTrail own;

    RightsWorld world;
    PoleWorld pole;
    Actor analyst;
    String name;
    Entity person;

    @BeforeEach
    void somebodyIsOnRecord() {
        world = new RightsWorld(context);
        pole = PoleWorld.of(context);
        analyst = people.analyst();
        name = "Jowan Trevithick-" + (char) ('a' + number++ % 26) + "st";
        person = pole.named(analyst, EntityKind.PERSON, name);
        pole.say(analyst, person, Predicate.DESCRIPTION, "Met Marek Thrupple at the yard");
    }

    @Test
    @DisplayName("A caseworker finds, decides and drafts; another approves; what is sent is a disclosure in the trail")
    void fromReceiptToSending() {
        var about = world.received(Right.ACCESS, name);
        var hits = world.searching.search(world.caseworker(), about, "");
        assertThat(hits).extracting(Searching.Hit::record).contains(person.reference());

        about = world.with(about, person.reference());
        var found = world.searching.found(world.caseworker(), about).getFirst();
        assertThat(found.text()).contains("Name: " + name, "Description: Met Marek Thrupple");
        about = world.decided(
                about,
                1,
                ruling(
                        Decision.REDACT,
                        Redaction.places(found.text(), "Marek Thrupple").getFirst()));
        about = world.approved(about);
        var release = world.releasing.release(world.officer(), about).orElseThrow();
        assertThat(release.text()).contains(name, "Met [redacted] at the yard").doesNotContain("Thrupple", "Marek");

        var sent = done(
                world.releasing.send(world.caseworker(), about.reference(), about.version(), "by recorded delivery"));
        assertThat(sent.state()).isEqualTo(CaseState.SENT);
        assertThat(transactions.as(world.caseworker(), this::disclosed))
                .contains(sent.reference().text(), release.reference().text());
    }

    /** Why the newest disclosure was made, as whoever made it reads it in their own log. */
    private String disclosed() {
        return own
                .between(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"), 0, 1_000)
                .lines()
                .stream()
                .filter(line -> line.deed().equals("rights.disclosed"))
                .map(line -> requireNonNull(line.purpose()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("Nobody approves their own draft, and a caseworker approves none")
    void approvalIsByAnother() {
        var officer = world.officer();
        var about = world.received(Right.ACCESS, name);
        var drafted = done(world.releasing.submit(officer, about.reference(), about.version()));

        assertThat(world.releasing.approve(officer, drafted.reference(), drafted.version()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> world.releasing.approve(world.caseworker(), drafted.reference(), drafted.version()))
                .isInstanceOf(Forbidden.class);
        assertThat(world.releasing.release(officer, drafted)).isEmpty();
    }

    @Test
    @DisplayName("Whoever decided of a record does not approve the answer, whoever sent it")
    void whoeverDecidedDoesNotApprove() {
        var officer = world.officer();
        var about = world.with(world.received(Right.ACCESS, name), person.reference());
        about = done(world.searching.decide(officer, about.reference(), about.version(), 1, ruling(Decision.WITHHOLD)));
        var drafted = world.drafted(about);

        assertThat(world.cases.mayApprove(officer, drafted)).isFalse();
        assertThat(world.releasing.approve(officer, drafted.reference(), drafted.version()))
                .isInstanceOf(Refused.class);
        var other = people.another("force:merseyside", Role.DATA_PROTECTION_OFFICER);
        assertThat(done(world.releasing.approve(other, drafted.reference(), drafted.version()))
                        .state())
                .isEqualTo(CaseState.APPROVED);
    }

    @Test
    @DisplayName("A request that is manifestly excessive is refused with reasons, by another's approval")
    void anExcessiveRequestIsRefused() {
        var about = world.received(Right.ACCESS, name);
        about = done(world.cases.answer(
                world.caseworker(),
                about.reference(),
                about.version(),
                new CaseAnswer(false, Set.of(), "You have asked the same eleven times this year.")));
        var approved = world.approved(about);
        assertThat(world.releasing
                        .release(world.caseworker(), approved)
                        .orElseThrow()
                        .text())
                .contains("We cannot do what you asked", "eleven times");
    }

    @Test
    @DisplayName("R36: what comes from a suspicious activity report is neither confirmed nor denied, and nothing else")
    void whatIsSuspiciousIsNeitherConfirmedNorDenied() {
        var reports = context.getAutowireCapableBeanFactory().createBean(MadeReports.class);
        var report = reports.approvedAs(new SpecialCare(false, true), "A transfer by " + name);
        var about = world.with(world.received(Right.ACCESS, name), report.reference());

        assertThat(world.searching.decide(
                        world.caseworker(), about.reference(), about.version(), 1, ruling(Decision.RELEASE)))
                .isInstanceOf(Refused.class);
        assertThat(world.searching.decide(
                        world.caseworker(), about.reference(), about.version(), 1, ruling(Decision.WITHHOLD)))
                .isInstanceOf(Refused.class);
        var draft = world.drafted(world.decided(about, 1, ruling(Decision.NEITHER)));
        assertThat(world.releasing.preview(world.caseworker(), draft)).doesNotContain("transfer");
    }

    @Test
    @DisplayName("A draft waits until every record is decided and the requester owes nothing")
    void aDraftWaitsForDecisionsAndAnswers() {
        var about = world.with(world.received(Right.ACCESS, name), person.reference());
        assertThat(world.releasing.submit(world.caseworker(), about.reference(), about.version()))
                .isInstanceOf(Refused.class);

        about = world.decided(about, 1, ruling(Decision.WITHHOLD));
        about = done(world.cases.ask(
                world.caseworker(),
                about.reference(),
                about.version(),
                Wait.Kind.IDENTITY,
                RECEIVED.plusDays(1),
                "A copy of a passport"));
        assertThat(about.deadline().isPaused()).isTrue();
        assertThat(world.releasing.submit(world.caseworker(), about.reference(), about.version()))
                .isInstanceOf(Refused.class);

        about = done(
                world.cases.received(world.caseworker(), about.reference(), about.version(), 1, RECEIVED.plusDays(9)));
        assertThat(about.deadline().beganOn()).isEqualTo(RECEIVED.plusDays(9));
        assertThat(world.drafted(about).state()).isEqualTo(CaseState.TO_APPROVE);
    }

    @Test
    @DisplayName("Notice of more time comes in the first month, once")
    void noticeComesInTheFirstMonth() {
        var about = world.received(Right.ACCESS, name);
        var late = world.cases.extend(
                world.caseworker(), about.reference(), about.version(), RECEIVED.plusDays(40), "Many records");
        assertThat(late).isInstanceOf(Refused.class);

        about = done(world.cases.extend(
                world.caseworker(), about.reference(), about.version(), RECEIVED.plusDays(20), "Many records"));
        assertThat(about.deadline().dueOn()).isEqualTo(RECEIVED.plusMonths(3));
        assertThat(world.cases.extend(
                        world.caseworker(), about.reference(), about.version(), RECEIVED.plusDays(21), "More"))
                .isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("What stands in a compartment is found by nobody in a case, not even by its members")
    void whatStandsInACompartmentIsNotFound() {
        var circle = circles.keptBy(people.another("force:merseyside", Role.RIGHTS_CASEWORKER));
        var member = circle.sponsor();
        var hidden = pole.named(
                member,
                EntityKind.PERSON,
                name,
                transactions.as(
                        member,
                        () -> pole.classes()
                                .of(
                                        member,
                                        AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, member.unit())
                                                .within(circle.compartment()))));
        var about = world.received(Right.ACCESS, name);

        assertThat(world.searching.search(member, about, hidden.reference().text()))
                .extracting(Searching.Hit::record)
                .contains(person.reference())
                .doesNotContain(hidden.reference());
        assertThatThrownBy(() ->
                        world.searching.add(member, about.reference(), about.version(), List.of(hidden.reference())))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("Cases are there for the rights office of the body that was asked, and for nobody else")
    void casesAreThereForTheOfficeAlone() {
        var about = world.received(Right.ACCESS, name);
        var elsewhere = people.with("force:kent", Role.DATA_PROTECTION_OFFICER);

        assertThatThrownBy(() -> world.cases.get(elsewhere, about.reference())).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> world.cases.get(analyst, about.reference())).isInstanceOf(Forbidden.class);
        assertThat(transactions.<Long>as(
                        analyst,
                        () -> jdbc.sql("select count(*) from rights.request")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    @DisplayName("A form that has not seen the newest step is told of it")
    void aStaleFormIsTold() {
        var about = world.received(Right.ACCESS, name);
        world.cases.takeUp(world.officer(), about.reference(), about.version());

        assertThatThrownBy(() -> world.releasing.submit(world.caseworker(), about.reference(), about.version()))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    @DisplayName("What changed after a draft was sent for approval is not approved unseen")
    void whatChangedSinceIsNotApproved() {
        var sponsor = circles.keptBy(people.another("force:kent", Role.ANALYST));
        var about = world.received(Right.ACCESS, name);
        about = done(world.holders.ask(world.caseworker(), about.reference(), about.version()));
        var question = world.holders.waiting(sponsor.sponsor()).stream()
                .filter(one -> one.requester().name().equals(name))
                .findFirst()
                .orElseThrow();
        var drafted = world.drafted(about);
        world.holders.answer(
                sponsor.sponsor(), question.reference(), sponsor.compartment().key(), "A letter of 2021");

        assertThat(world.releasing.approve(world.officer(), drafted.reference(), drafted.version()))
                .isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("Late requests are late on the day after the month")
    void lateRequestsAreLate() {
        var about = world.received(Right.ACCESS, name);
        assertThat(about.isLate(RECEIVED.plusMonths(1))).isFalse();
        assertThat(about.isLate(RECEIVED.plusMonths(1).plusDays(1))).isTrue();
        assertThat(world.cases.waiting(world.caseworker()))
                .extracting(RightsCase::reference)
                .contains(about.reference());
        assertThat(world.cases.waiting(analyst)).isEmpty();
    }
}
