package occ.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.pole.Entities;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one may not see does not exist: in the database, before any code of ours has a say. */
@WholeApplication
class RowSecurityTests {
    @Autowired
    People people;

    @Autowired
    AccessClasses classes;

    @Autowired
    Transactions transactions;

    @Autowired
    Entities entities;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("A connection without an actor sees an error, not rows")
    void aConnectionWithoutAnActorFailsClosed() {
        personOwnedBy(people.analyst(), Handling.P);

        assertThatThrownBy(() -> jdbc.sql("select count(*) from pole.entity")
                        .query(Long.class)
                        .single())
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("A row with conditions is there for its owner's line and for nobody else")
    void aRowWithConditionsIsThereForItsOwnersLineOnly() {
        var merseyside = people.analyst();
        var id = personOwnedBy(merseyside, Handling.C);

        assertThat(sees(merseyside, id)).isTrue();
        assertThat(sees(people.coordinator(), id)).isTrue();
        assertThat(sees(people.chair(), id)).isTrue();
        assertThat(sees(people.with("force:kent", Role.ANALYST), id)).isFalse();
    }

    @Test
    @DisplayName("A row that may be shared is there for every cleared reader of the map")
    void aRowThatMayBeSharedIsThereForEveryReaderOfTheMap() {
        var id = personOwnedBy(people.analyst(), Handling.P);

        assertThat(sees(people.with("force:kent", Role.ANALYST), id)).isTrue();
        assertThat(sees(people.clearedOnlyTo(Marking.OFFICIAL, "force:kent", Role.ANALYST), id))
                .isFalse();
    }

    @Test
    @DisplayName("An administrator and an auditor see no content")
    void administratorsAndAuditorsSeeNoContent() {
        var id = personOwnedBy(people.analyst(), Handling.P);

        assertThat(sees(people.administrator(), id)).isFalse();
        assertThat(sees(people.auditor(), id)).isFalse();
    }

    @Test
    @DisplayName("A compartment admits only its members")
    void aCompartmentAdmitsOnlyItsMembers() {
        var member = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        var narrow = transactions.as(
                member,
                () -> classes.of(
                        member,
                        AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, member.unit())
                                .within(Compartment.SAFEGUARDING)));
        var id = entities.add(member, EntityKind.PERSON, narrow).id().value();

        assertThat(sees(member, id)).isTrue();
        assertThat(sees(people.analyst(), id)).isFalse();
        assertThatThrownBy(() -> entities.add(people.analyst(), EntityKind.PERSON, narrow))
                .as("nor may anybody write what they could not read")
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("What is hidden and what does not exist are the same answer")
    void hiddenAndMissingAreTheSameAnswer() {
        var hidden = personOwnedBy(people.analyst(), Handling.C);
        var stranger = people.with("force:kent", Role.ANALYST);

        assertThatThrownBy(() -> entities.get(stranger, new EntityId(hidden)))
                .isInstanceOf(NoSuchRecord.class)
                .hasMessage(message(stranger));
    }

    @Test
    @DisplayName("The application's role cannot step round row security")
    void theApplicationsRoleCannotStepRoundRowSecurity() {
        assertThatThrownBy(() -> jdbc.sql("alter table pole.entity disable row level security")
                        .update())
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> jdbc.sql("drop policy by_class on pole.entity").update())
                .isInstanceOf(RuntimeException.class);
    }

    private UUID personOwnedBy(Actor owner, Handling handling) {
        return transactions.as(
                owner,
                () -> entities.add(owner, EntityKind.PERSON, classes.ownedBy(owner, handling))
                        .id()
                        .value());
    }

    private boolean sees(Actor reader, UUID id) {
        return transactions.as(
                reader,
                () -> jdbc.sql("select exists (select from pole.entity where id = :id)")
                        .param("id", id)
                        .query(Boolean.class)
                        .single());
    }

    private String message(Actor reader) {
        try {
            entities.get(reader, EntityId.next());
            throw new AssertionError("found what was never made");
        } catch (NoSuchRecord missing) {
            return String.valueOf(missing.getMessage());
        }
    }
}
