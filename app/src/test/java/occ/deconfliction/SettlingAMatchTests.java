package occ.deconfliction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Verb;
import occ.deconfliction.Hit.Step;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two desks settle what they found, by its reference and without learning more than each says. Tuesdays of 2033. */
@WholeApplication
class SettlingAMatchTests {
    private static final Instant START = Instant.parse("2033-06-07T09:00:00Z");
    private static final AtomicInteger WEEK = new AtomicInteger();

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    DeskWorld world;
    Actor asker;
    Actor ownersDesk;
    Actor askersDesk;
    Actor nationalDesk;

    @BeforeEach
    void world() {
        world = DeskWorld.of(context);
        asker = world.asker();
        ownersDesk = world.ownersDesk();
        askersDesk = world.askersDesk();
        nationalDesk = world.nationalDesk();
    }

    @Test
    @DisplayName(
            "R16: the owner’s desk releases a pointer; asker and desk then learn a reference, and nothing of the owner")
    void r16ADeskReleasesAPointer() {
        withAMatch((now, match) -> {
            var desk = world.desk();
            assertThat(desk.say(ownersDesk, match, "Who leads?")).isInstanceOf(Outcome.Refused.class);
            assertThatThrownBy(() -> desk.find(askersDesk, match)).isInstanceOf(NoSuchRecord.class);
            assertThat(desk.release(ownersDesk, match, "")).isInstanceOf(Outcome.Refused.class);
            assertThat(desk.release(ownersDesk, match, "They plan an arrest")).isInstanceOf(Outcome.Done.class);
            assertThat(desk.release(ownersDesk, match, "Again")).isInstanceOf(Outcome.Refused.class);

            var pointed = pointedAt(match);
            assertThat(pointed).hasSize(1);
            assertThat(pointed.getFirst().pointer().reference()).isEqualTo(match);
            assertThat(pointed.getFirst().pointer().desk()).startsWith("North East");
            assertThat(pointed.getFirst().about()).startsWith("DCK-");

            assertThat(desk.say(ownersDesk, match, "Hold the arrest until Friday"))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(desk.say(askersDesk, match, "We hold it")).isInstanceOf(Outcome.Done.class);
            var asked = desk.find(askersDesk, match);
            assertThat(asked.owned()).isNull();
            assertThat(asked.head().side()).isEqualTo(Side.ASKER);
            assertThat(asked.steps())
                    .extracting(Step::words)
                    .as("why it was released is the owner’s")
                    .containsExactly("We hold it", "Hold the arrest until Friday");
            assertThat(desk.find(ownersDesk, match).steps()).hasSize(3);

            assertThat(desk.settle(askersDesk, match, 1, Settled.LEAD_AGREED, "The other side leads"))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(desk.find(ownersDesk, match).head().outcome()).isEqualTo(Settled.LEAD_AGREED);
            assertThat(pointedAt(match)).isEmpty();
            assertThat(desk.say(ownersDesk, match, "Thank you")).isInstanceOf(Outcome.Refused.class);
        });
    }

    @Test
    @DisplayName("R16: a desk that is refused puts it to the national desk, which settles it")
    void r16RefusedItGoesToTheNationalDesk() {
        withAMatch((now, match) -> {
            var desk = world.desk();
            desk.release(ownersDesk, match, "They plan an arrest");
            assertThatThrownBy(() -> desk.find(nationalDesk, match)).isInstanceOf(NoSuchRecord.class);
            assertThat(desk.settle(askersDesk, match, 1, Settled.REFUSED_TO_ENGAGE, "No answer for a day"))
                    .isInstanceOf(Outcome.Done.class);

            assertThat(desk.find(ownersDesk, match).head().isOpen()).isTrue();
            var escalated = desk.find(nationalDesk, match);
            assertThat(escalated.head().side()).isEqualTo(Side.NATIONAL);
            assertThat(escalated.head().isEscalated(now)).isTrue();
            assertThat(desk.say(nationalDesk, match, "Both come to a call at noon"))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(desk.find(askersDesk, match).steps().getFirst().side()).isEqualTo(Side.NATIONAL);
            assertThat(desk.settle(nationalDesk, match, 2, Settled.COORDINATED, "Agreed in a call"))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(desk.find(ownersDesk, match).head().outcome()).isEqualTo(Settled.COORDINATED);
        });
    }

    @Test
    @DisplayName("R16: two working days to settle it; after that it is late, and the national desk has it as well")
    void r16AfterTwoWorkingDaysItIsLate() {
        withAMatch((now, match) -> {
            var desk = world.desk();
            var due = desk.find(ownersDesk, match).head().dueAt();
            assertThat(due)
                    .as("the end of Thursday in London")
                    .isEqualTo(now.atZone(DateWords.LONDON)
                            .toLocalDate()
                            .plusDays(3)
                            .atStartOfDay(DateWords.LONDON)
                            .toInstant());
            Now.at(
                    due.minusSeconds(1),
                    () -> assertThatThrownBy(() -> desk.find(nationalDesk, match))
                            .isInstanceOf(NoSuchRecord.class));
            Now.at(due, () -> {
                assertThat(desk.find(nationalDesk, match).head().isLate(due)).isTrue();
                assertThat(desk.waiting(nationalDesk, 100))
                        .extracting(Hit.Head::reference)
                        .contains(match);
                assertThat(desk.settle(nationalDesk, match, 1, Settled.NO_CONFLICT, "Looked into"))
                        .isInstanceOf(Outcome.Done.class);
            });
        });
    }

    @Test
    @DisplayName(
            "R16: for everybody but the two desks a match does not exist, and the second of two sees both outcomes")
    void r16ForEverybodyElseItDoesNotExist() {
        withAMatch((now, match) -> {
            var desk = world.desk();
            var elsewhere = world.people().with("region:EM", Role.REGIONAL_COORDINATOR);
            assertThatThrownBy(() -> desk.find(elsewhere, match)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> desk.settle(elsewhere, match, 1, Settled.MERGED, "Ours"))
                    .isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> desk.find(asker, match)).isInstanceOf(Forbidden.class);
            assertThat(desk.settle(ownersDesk, match, 1, Settled.REFUSED_TO_ENGAGE, " "))
                    .isInstanceOf(Outcome.Refused.class);
            desk.settle(ownersDesk, match, 1, Settled.REFUSED_TO_ENGAGE, "They do not answer");
            assertThatThrownBy(() -> desk.settle(ownersDesk, match, 1, Settled.MERGED, "We merge"))
                    .isInstanceOfSatisfying(
                            StaleRecord.class,
                            stale -> assertThat(stale.differences())
                                    .anyMatch(one -> one.theirs().equals("They do not answer")));
        });
    }

    @Test
    @DisplayName(
            "R16: by SQL too, the asker’s side reads a pointer and nothing of the owner, and nobody reads the keys")
    void r16BySqlTheAskersSideReadsAPointerAlone() {
        withAMatch((now, match) -> {
            world.desk().release(ownersDesk, match, "They plan an arrest");
            assertThat(rows(ownersDesk, "hit", match)).isOne();
            for (var reader : List.of(asker, askersDesk)) {
                assertThat(rows(reader, "pointer", match)).isOne();
                assertThat(rows(reader, "hit", match)).isZero();
                assertThat(rows(reader, "asker", match)).isZero();
            }
            for (var table : List.of("watched", "waiting", "secret", "compared")) {
                assertThatThrownBy(() -> world.pole()
                                .transactions()
                                .as(
                                        ownersDesk,
                                        () -> jdbc.sql("select count(*) from deconfliction." + table)
                                                .query(Long.class)
                                                .single()))
                        .as(table)
                        .hasStackTraceContaining("permission denied for table " + table);
            }
        });
    }

    @Test
    void theRolesThatRowSecurityNamesAreThoseThatHoldTheVerb() {
        assertThat(Role.values())
                .filteredOn(role -> role.verbs().contains(Verb.COORDINATE))
                .containsExactlyInAnyOrder(Role.REGIONAL_COORDINATOR, Role.EMBEDDED_OFFICER);
    }

    private List<Checks.Pointed> pointedAt(String match) {
        return world.checks().pointed(asker).stream()
                .filter(one -> one.pointer().reference().equals(match))
                .toList();
    }

    private long rows(Actor reader, String table, String match) {
        var key = table.equals("hit") ? "id" : "hit";
        return world.pole()
                .transactions()
                .as(
                        reader,
                        () -> jdbc.sql("""
                select count(*)
                  from deconfliction.%s x
                  join deconfliction.talk t on t.hit = x.%s
                 where t.reference = :match
                """.formatted(table, key))
                                .param("match", match)
                                .query(Long.class)
                                .single());
    }

    private void withAMatch(BiConsumer<Instant, String> test) {
        var now = START.plus(Duration.ofDays(7L * WEEK.getAndIncrement()));
        Now.at(now, () -> {
            var owner = world.owner();
            var number = DeskWorld.phone();
            world.phoneOf(owner, world.pole().closed(owner), number);
            Now.at(now.plusSeconds(60), () -> world.ask(asker, Watchable.PHONE, number));
        });
        Now.at(now.plusSeconds(120), () -> {
            List<Hit> found = world.since(ownersDesk, now);
            assertThat(found).hasSize(1);
            test.accept(now.plusSeconds(120), found.getFirst().head().reference());
        });
    }
}
