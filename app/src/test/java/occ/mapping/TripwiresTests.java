package occ.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Grade;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Now;
import occ.kernel.Period;
import occ.mapping.Tripwires.News;
import occ.pole.Entities;
import occ.pole.NewSource;
import occ.pole.NewStatement;
import occ.pole.Predicate;
import occ.pole.SourceKind;
import occ.pole.Statements;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A group that went quiet, with one who belonged to it. */
@WholeApplication
class TripwiresTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Tripwires tripwires;

    @Autowired
    Subjects subjects;

    @Autowired
    Statements statements;

    @Autowired
    Entities entities;

    @Autowired
    AccessClasses classes;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    Actor coordinator;
    Subject group;
    EntityRef member;
    Instant at = Instant.parse("2026-03-02T10:00:00Z");

    @BeforeEach
    void aGroupThatWentQuiet() {
        coordinator = people.coordinator();
        var mapped = on(() -> made().mapped(EntityKind.GROUP, "Slack Water", Handling.P));
        member = on(() -> entities.add(people.analyst(), EntityKind.PERSON, mapped.accessClass())
                .ref());
        on(() -> say(people.analyst(), mapped.accessClass(), Predicate.MEMBER_OF, mapped.ref()));
        on(() -> subjects.move(
                people.analyst(), mapped.id(), -1, Move.MONITOR, new Grounds.Words("Nobody was seen for a year")));
        group = on(() -> subjects.get(coordinator, mapped.id()));
    }

    @Test
    void nothingTripsWhileNothingIsHeard() {
        assertThat(tripwires.of(coordinator, group)).isEmpty();
        assertThat(tripped()).isFalse();
    }

    @Test
    @DisplayName("R25: what is said of somebody who belonged to it trips, and nothing comes back by itself")
    void whatIsSaidOfSomebodyWhoBelongedTrips() {
        var heard = heard(people.analyst(), group.accessClass());

        assertThat(tripwires.of(coordinator, group))
                .hasValueSatisfying(tripped -> assertThat(tripped.heardAt()).isEqualTo(heard));
        assertThat(tripped()).isTrue();
        assertThat(tripwires.news(coordinator, group.id(), 10))
                .singleElement()
                .extracting(News::about, News::statements)
                .containsExactly(member, 1);
        assertThat(subjects.get(coordinator, group.id()).state()).isEqualTo(SubjectState.MONITORED);
    }

    @Test
    void whoeverMadeItActiveAgainIsAskedNoMore() {
        heard(people.analyst(), group.accessClass());
        on(() -> subjects.move(
                people.analyst(), group.id(), -1, Move.REACTIVATE, new Grounds.Words("They are back at the yard")));

        assertThat(tripped()).isFalse();
        assertThat(tripwires.of(coordinator, subjects.get(coordinator, group.id())))
                .isEmpty();
    }

    @Test
    void anAnswerHoldsUntilSomethingNewerIsHeard() {
        var first = heard(people.analyst(), group.accessClass());
        on(() -> leave(coordinator, first, "An old photograph"));
        assertThat(tripped()).isFalse();
        assertThat(tripwires.answers(coordinator, group.id()))
                .singleElement()
                .extracting(Tripwires.Answer::words)
                .isEqualTo("An old photograph");

        heard(people.analyst(), group.accessClass());

        assertThat(tripped()).isTrue();
    }

    @Test
    void whatWasHeardWhileSomebodyTypedIsNotAnsweredWithIt() {
        var shown = heard(people.analyst(), group.accessClass());
        heard(people.analyst(), group.accessClass());

        on(() -> leave(coordinator, shown, "An old photograph"));

        assertThat(tripped()).isTrue();
    }

    @Test
    @DisplayName(
            "R51: what is hidden from whoever answers trips for nobody else than before, and is not answered by them")
    void whatIsHiddenIsNeitherToldNorAnswered() {
        var admitted = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        heard(admitted, hiddenClass(admitted));
        assertThat(tripped()).isFalse();
        assertThat(tripwires.of(admitted, group)).isPresent();

        var seen = heard(people.analyst(), group.accessClass());
        on(() -> leave(coordinator, seen, "An old photograph"));

        assertThat(tripped()).isFalse();
        assertThat(tripwires.of(admitted, group)).isPresent();
    }

    @Test
    void onlyWhoeverMayBringItBackAnswers() {
        var heard = heard(people.analyst(), group.accessClass());
        var stranger = people.with("force:kent", Role.ANALYST);

        assertThatThrownBy(() -> tripwires.leave(stranger, group, heard, "Not mine"))
                .isInstanceOf(Forbidden.class);
        assertThat(tripwires.leave(coordinator, group, group.since(), "Nothing was heard by then"))
                .isFalse();
    }

    @Test
    void thePageNamesWhomItIsAboutAndTakesAnAnswer() {
        heard(people.analyst(), group.accessClass());
        var visitor = Visitor.signedIn(context, coordinator);
        assertThat(visitor.open("/tripwires").text()).contains("Slack Water");
        assertThat(visitor.open(group.address()).text()).contains("Something new was recorded on");

        var form = visitor.open(group.address() + "/tripwire");
        assertThat(form.text()).contains("1 new statement", "Make active again");
        assertThat(visitor.send(group.address() + "/tripwire", form, Map.of("words", " "))
                        .text())
                .contains("Enter why it stays as it is");
        visitor.send(
                group.address() + "/tripwire", form, Map.of("words", "An old photograph", "until", "not a moment"));
        assertThat(tripped()).isTrue();
    }

    private boolean tripped() {
        return tripwires.tripped(coordinator).stream()
                .anyMatch(one -> one.subject().id().equals(group.id()));
    }

    private boolean leave(Actor actor, Instant until, String words) {
        return tripwires.leave(actor, group, until, words);
    }

    private Instant heard(Actor actor, ClassId accessClass) {
        return on(() -> {
            say(actor, accessClass, Predicate.ALIAS, null);
            return at;
        });
    }

    private boolean say(Actor actor, ClassId accessClass, Predicate predicate, @Nullable EntityRef object) {
        var source = statements
                .addSource(actor, new NewSource(accessClass, SourceKind.OFFICIAL, "Log of a patrol", null))
                .id();
        var basis = new NewStatement.Basis(source, Grade.NOT_GRADED, true, accessClass);
        var said = object == null
                ? basis.text(member, predicate, "The Dunlin " + at)
                : basis.link(member, predicate, object, null, Period.UNKNOWN);
        return !statements.record(actor, List.of(said)).isEmpty();
    }

    private ClassId hiddenClass(Actor admitted) {
        return transactions.as(
                admitted,
                () -> classes.of(
                        admitted,
                        AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, admitted.unit())
                                .within(Compartment.SAFEGUARDING)));
    }

    private MadeSubjects made() {
        return context.getAutowireCapableBeanFactory().createBean(MadeSubjects.class);
    }

    private <T> T on(Supplier<T> deed) {
        at = at.plus(Duration.ofMinutes(7));
        return Now.at(at, deed);
    }
}
