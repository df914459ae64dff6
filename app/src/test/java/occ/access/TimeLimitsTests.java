package occ.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import occ.access.RoleGrants.Outcome;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Now;
import occ.pole.Entities;
import occ.testing.Circles;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is given for a time ends by the clock: no job takes it away, and nothing cached keeps it. */
@WholeApplication
class TimeLimitsTests {
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    Circles circles;

    @Autowired
    People people;

    @Autowired
    CompartmentMembers members;

    @Autowired
    RoleGrants grants;

    @Autowired
    Access access;

    @Autowired
    AccessClasses classes;

    @Autowired
    Entities entities;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    private Actor administrator;
    private Actor colleague;
    private Instant end;

    @BeforeEach
    void somebodyToGiveTo() {
        administrator = circles.first();
        colleague = people.another("force:kent");
        end = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    @DisplayName("A role given for a time permits until that moment and not from it on, whichever is asked first")
    void aRolePermitsUntilItsEnd() {
        assertThat(grants.grant(administrator, colleague.account(), Role.ANALYST, end))
                .isEqualTo(Outcome.GIVEN);

        assertThat(mayReadTheMap(end.minusMillis(1))).isTrue();
        assertThat(mayReadTheMap(end)).isFalse();
        assertThat(mayReadTheMap(end.minus(HOUR))).isTrue();
        assertThat(mayReadTheMap(end.plus(HOUR))).isFalse();
        assertThat(grants.ends(administrator, colleague.account())).containsKey(Role.ANALYST);
    }

    @Test
    @DisplayName("Whose role is over is nobody to ask any more, and can be given it again")
    void whoseRoleIsOverIsNotAmongThoseWhoMay() {
        grants.grant(administrator, colleague.account(), Role.ANALYST, end);

        assertThat(mayScore(end.minus(HOUR))).isTrue();
        assertThat(mayScore(end.plus(HOUR))).isFalse();
        assertThat(Now.at(end.plus(HOUR), () -> grants.grant(administrator, colleague.account(), Role.ANALYST)))
                .isEqualTo(Outcome.GIVEN);
        assertThat(mayScore(end.plus(HOUR))).isTrue();
    }

    @Test
    @DisplayName("What a compartment keeps is gone from the rows of whoever's time is over, at their next transaction")
    void rowsGoWithTheTime() {
        var sponsor = people.another("command", Role.ANALYST);
        var circle = circles.keptBy(sponsor);
        var reader = people.another("force:kent", Role.ANALYST);
        var hidden = hidden(circle);

        members.admit(sponsor, circle.compartment(), people.signInName(reader), "For two days", end);

        assertThat(sees(reader, hidden, end.minus(HOUR))).isTrue();
        assertThat(sees(reader, hidden, end)).isFalse();
        assertThat(Now.at(end, () -> members.own(reader))).isEmpty();
        assertThat(Now.at(
                        end,
                        () -> members.get(sponsor, circle.compartment().key()).left()))
                .singleElement()
                .satisfies(left -> assertThat(left.at()).isEqualTo(end));
    }

    @Test
    @DisplayName("The next end counts where somebody has several")
    void theNextEndCounts() {
        grants.grant(administrator, colleague.account(), Role.ANALYST, end);
        grants.grant(administrator, colleague.account(), Role.LEAD_OFFICER, end.plus(HOUR));

        assertThat(mayReadTheMap(end)).isTrue();
        assertThat(mayScore(end)).isFalse();
        assertThat(mayReadTheMap(end.plus(HOUR))).isFalse();
    }

    private boolean mayReadTheMap(Instant at) {
        return Now.at(at, () -> transactions.as(colleague, () -> access.may(colleague, Verb.READ_MAP)));
    }

    private boolean mayScore(Instant at) {
        return Now.at(
                at,
                () -> transactions.as(colleague, () -> access.whoMay(Verb.SCORE, colleague.unit())).stream()
                        .anyMatch(person -> person.id().equals(colleague.account())));
    }

    private UUID hidden(Circles.Circle circle) {
        var sponsor = circle.sponsor();
        return transactions.as(sponsor, () -> {
            var open = AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, sponsor.unit());
            var id = classes.of(sponsor, open.within(circle.compartment()));
            return entities.add(sponsor, EntityKind.PERSON, id).id().value();
        });
    }

    private boolean sees(Actor reader, UUID id, Instant at) {
        return Now.at(
                at,
                () -> transactions.as(
                        reader,
                        () -> jdbc.sql("select exists (select from pole.entity where id = :id)")
                                .param("id", id)
                                .query(Boolean.class)
                                .single()));
    }
}
