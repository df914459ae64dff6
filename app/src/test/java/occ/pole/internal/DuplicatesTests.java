package occ.pole.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import occ.access.Role;
import occ.kernel.EntityKind;
import occ.pole.Duplicates;
import occ.pole.Duplicates.Hit;
import occ.pole.Duplicates.Known;
import occ.pole.Duplicates.Probe;
import occ.pole.PoleWorld;
import occ.pole.Predicate;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
class DuplicatesTests {
    private static final LocalDate BORN = LocalDate.of(1984, 11, 9);

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Duplicates duplicates;

    PoleWorld world;

    @BeforeEach
    void open() {
        world = PoleWorld.of(context);
    }

    @Test
    void findsWhoIsWrittenAlikeAndSaysWhy() {
        var known = world.named(people.analyst(), EntityKind.PERSON, "Wystan Carrowdale");
        world.born(people.analyst(), known, BORN);

        var hits = duplicates.of(people.analyst(), new Probe(EntityKind.PERSON, "Wistan Carrowdale", BORN, List.of()));

        assertThat(hits)
                .extracting(Hit::reference)
                .containsExactly(known.reference().text());
        assertThat(hits.getFirst().because()).contains("The birth dates are the same");
        assertThat(hits.getFirst().name()).isEqualTo("Wystan Carrowdale");
    }

    @Test
    void findsWhoHasTheSameIdentifierUnderQuiteAnotherName() {
        var vehicle = world.named(people.analyst(), EntityKind.VEHICLE, "White van");
        world.say(people.analyst(), vehicle, Predicate.VRM, "QX71ZZZ");

        var probe = new Probe(EntityKind.VEHICLE, "", null, List.of(new Known(Predicate.VRM, "QX71ZZZ")));

        assertThat(duplicates.of(people.analyst(), probe))
                .extracting(Hit::reference)
                .containsExactly(vehicle.reference().text());
    }

    @Test
    @DisplayName("What the asker may not see is not proposed, and neither name nor identifier betrays it")
    void whatTheAskerMayNotSeeIsNotProposed() {
        var owner = people.analyst();
        var hidden = world.named(owner, EntityKind.PERSON, "Ysolde Tharrowby", world.closed(owner));
        world.say(owner, hidden, Predicate.PRISON_NUMBER, "A7431ZZ", world.closed(owner));
        var probe = new Probe(
                EntityKind.PERSON, "Ysolde Tharrowby", null, List.of(new Known(Predicate.PRISON_NUMBER, "A7431ZZ")));

        assertThat(duplicates.of(owner, probe)).hasSize(1);
        assertThat(duplicates.of(people.with("force:kent", Role.ANALYST), probe))
                .isEmpty();
    }
}
