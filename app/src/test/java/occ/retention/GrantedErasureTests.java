package occ.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.rights.CaseId;
import occ.rights.ErasureGranted;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is granted at somebody's request comes to those who review. */
@WholeApplication
class GrantedErasureTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Transactions transactions;

    @Autowired
    Reviews reviews;

    @Test
    @DisplayName("R28, R25: a granted erasure waits for a review, and disposes of nothing by itself")
    void aGrantedErasureWaitsForAReview() {
        var world = RetentionWorld.of(context);
        var person = world.person("Asks To Be Forgotten");
        var request = Reference.next("DSR");

        grant(world.reviewer, request, person.reference());

        assertThat(reviews.granted(world.reviewer))
                .filteredOn(one -> one.request().equals(request.text()))
                .singleElement()
                .satisfies(one -> assertThat(one.record()).isEqualTo(person.reference()));
        assertThat(reviews.get(world.reviewer, person.reference()).name()).isEqualTo("Asks To Be Forgotten");
    }

    private void grant(Actor by, Reference request, Reference record) {
        transactions.run(
                by,
                () -> context.publishEvent(new ErasureGranted(
                        new CaseId(UUID.randomUUID()), request, List.of(record), by.unit(), by.account())));
    }
}
