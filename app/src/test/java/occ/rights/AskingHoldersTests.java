package occ.rights;

import static occ.rights.RightsWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import occ.access.Role;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.testing.Circles;
import occ.testing.Circles.Circle;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who keep compartments are asked, and nobody learns from their answers what there is. */
@WholeApplication
class AskingHoldersTests {
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

    RightsWorld world;
    Circle circle;
    RightsCase about;

    @BeforeEach
    void theHoldersAreAsked() {
        world = new RightsWorld(context);
        circle = circles.keptBy(people.another("force:kent", Role.ANALYST));
        var received = world.received(Right.ACCESS, "Leocadia Fenn");
        about = done(world.holders.ask(world.caseworker(), received.reference(), received.version()));
    }

    private Holders.Question question() {
        return world.holders.waiting(circle.sponsor()).stream()
                .filter(one -> one.askedAt().equals(about.holdersAskedAt()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("Every sponsor is asked with what the requester gave, and whoever keeps nothing is not")
    void everySponsorIsAsked() {
        assertThat(question().requester().name()).isEqualTo("Leocadia Fenn");
        assertThat(question().requester().contact()).isEmpty();
        assertThat(question().open()).extracting(Holders.Kept::name).containsExactly(circle.name());
        var nobody = people.another("force:kent", Role.ANALYST);
        assertThat(world.holders.waiting(nobody)).isEmpty();
        assertThatThrownBy(() -> world.holders.get(nobody, question().reference()))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("R51: whether a holder releases nothing or has not answered, the caseworker sees the same")
    void nothingReleasedLooksLikeNoAnswer() {
        var before = world.holders.texts(world.caseworker(), about);
        world.holders.answer(
                circle.sponsor(), question().reference(), circle.compartment().key(), null);

        assertThat(world.holders.texts(world.caseworker(), about))
                .isEqualTo(before)
                .isEmpty();
        assertThat(transactions.<Long>as(
                        world.caseworker(),
                        () -> jdbc.sql("select count(*) from rights.question_done")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    @DisplayName("A text that a holder releases is in the answer, and not whose it is")
    void aTextReleasedIsInTheAnswer() {
        var reference = question().reference();
        world.holders.answer(
                circle.sponsor(), reference, circle.compartment().key(), "You wrote to us on 3 March 2021.");

        assertThat(world.releasing.preview(world.caseworker(), about))
                .contains("You wrote to us on 3 March 2021.")
                .doesNotContain(circle.name());
        assertThatThrownBy(() -> world.holders.answer(
                        circle.sponsor(), reference, circle.compartment().key(), "Again"))
                .isInstanceOf(NoSuchRecord.class);
    }
}
