package occ.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A combination of marking, handling, owner and compartment gets its class when the first record needs it. */
@WholeApplication
class MakingClassesTests {
    @Autowired
    People people;

    @Autowired
    AccessClasses classes;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    Actor analyst;

    @BeforeEach
    void anAnalyst() {
        analyst = people.with("force:gwent", Role.ANALYST);
    }

    @Test
    @DisplayName("A class that another deed made while one’s own was under way can be written in at once")
    void whatAnotherDeedMadeCanBeWrittenIn() {
        var another = people.with("force:gwent", Role.ANALYST);

        var readable = transactions.as(analyst, () -> {
            CompletableFuture.runAsync(() -> transactions.as(another, () -> classes.of(another, newest())))
                    .join();
            return isReadable(classes.of(analyst, newest()));
        });

        assertThat(readable).isTrue();
    }

    @Test
    @DisplayName("A class can be made before any deed is under way")
    void aClassCanBeMadeOutsideADeed() {
        var made = classes.of(analyst, AccessClass.of(Marking.OFFICIAL, Handling.C, analyst.unit()));

        assertThat(classes.get(made).owner()).isEqualTo(analyst.unit());
    }

    private AccessClass newest() {
        return AccessClass.of(Marking.OFFICIAL, Handling.P, analyst.unit());
    }

    private boolean isReadable(ClassId id) {
        return jdbc.sql("select get_bit(decode(current_setting('occ.bits'), 'hex'), :id) = 1")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
