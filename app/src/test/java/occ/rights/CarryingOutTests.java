package occ.rights;

import static occ.rights.RightsWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import occ.access.Role;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.pole.Entity;
import occ.pole.PoleWorld;
import occ.pole.Predicate;
import occ.pole.Statement;
import occ.rights.Outcome.Refused;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What is granted, once another has approved it, is carried out in the ways that records have of their own. */
@WholeApplication
@RecordApplicationEvents
class CarryingOutTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Restrictions restrictions;

    @Autowired
    ApplicationEvents events;

    RightsWorld world;
    PoleWorld pole;
    Actor analyst;
    Entity person;

    @BeforeEach
    void somebodyIsOnRecord() {
        world = new RightsWorld(context);
        pole = PoleWorld.of(context);
        analyst = people.analyst();
        person = pole.named(analyst, EntityKind.PERSON, "Wystan Carrowdale");
        pole.say(analyst, person, Predicate.OCCUPATION, "Haulier");
    }

    @Test
    @DisplayName("A rectification is a newer statement in the place of the old, with the request as its source")
    void aRectificationIsANewerStatement() {
        var about = granted(Right.RECTIFICATION);
        var wrong = occupation();

        done(world.correcting.correct(
                world.caseworker(),
                about.reference(),
                about.version(),
                wrong.id().reference(),
                "Farrier"));

        var right = occupation();
        assertThat(right.words()).isEqualTo("Farrier");
        assertThat(right.source().title()).contains(about.reference().text());
        var old = pole.statements().get(analyst, wrong.id());
        assertThat(old.supersededBy()).isEqualTo(right.id());
    }

    @Test
    @DisplayName("Nothing is corrected before another has approved, nor what another body answers for")
    void nothingIsCorrectedBeforeApproval() {
        var received = world.with(world.received(Right.RECTIFICATION, "Wystan Carrowdale"), person.reference());
        var answered = done(world.cases.answer(
                world.caseworker(),
                received.reference(),
                received.version(),
                new CaseAnswer(true, Set.of(), "So it is")));
        assertThatThrownBy(() -> world.correcting.withdraw(
                        world.caseworker(),
                        answered.reference(),
                        answered.version(),
                        occupation().id().reference()))
                .isInstanceOf(NoSuchRecord.class);

        var kent = people.with("force:kent", Role.ANALYST);
        var theirs = pole.say(kent, person, Predicate.NATIONALITY, "Irish");
        var about = world.approved(answered);
        assertThat(world.correcting.withdraw(
                        world.caseworker(), about.reference(), about.version(), theirs.reference()))
                .isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("A restricted record says so to whoever reads it, and not who asked")
    void aRestrictedRecordSaysSo() {
        var about = granted(Right.RESTRICTION);
        assertThat(restrictions.of(analyst, person.reference())).isEmpty();

        done(world.correcting.restrict(world.caseworker(), about.reference(), about.version()));

        assertThat(restrictions.of(analyst, person.reference())).isPresent();
    }

    @Test
    @DisplayName("An erasure is handed over with the records it is about")
    void anErasureIsHandedOver() {
        var about = granted(Right.ERASURE);

        done(world.correcting.erase(world.caseworker(), about.reference(), about.version()));

        assertThat(events.stream(ErasureGranted.class)).singleElement().satisfies(told -> {
            assertThat(told.records()).containsExactly(person.reference());
            assertThat(told.request()).isEqualTo(about.id());
        });
    }

    @Test
    @DisplayName("A refusal has reasons, and nothing is carried out")
    void aRefusalHasReasons() {
        var received = world.received(Right.ERASURE, "Wystan Carrowdale");
        assertThat(world.cases.answer(
                        world.caseworker(),
                        received.reference(),
                        received.version(),
                        new CaseAnswer(false, Set.of(), " ")))
                .isInstanceOf(Refused.class);
        var refused = done(world.cases.answer(
                world.caseworker(),
                received.reference(),
                received.version(),
                new CaseAnswer(false, Set.of(Exemption.CRIME), "It is evidence.")));
        var approved = world.approved(refused);
        assertThatThrownBy(() -> world.correcting.erase(world.caseworker(), approved.reference(), approved.version()))
                .isInstanceOf(NoSuchRecord.class);
    }

    private RightsCase granted(Right right) {
        var about = world.with(world.received(right, "Wystan Carrowdale"), person.reference());
        var answered = done(world.cases.answer(
                world.caseworker(), about.reference(), about.version(), new CaseAnswer(true, Set.of(), "So it is")));
        return world.approved(answered);
    }

    private Statement occupation() {
        return pole.statements().about(analyst, person.ref(), AsAt.NOW).stream()
                .filter(one -> one.predicate() == Predicate.OCCUPATION)
                .findFirst()
                .orElseThrow();
    }
}
