package occ.deconfliction;

import static occ.deconfliction.DeskWorld.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import occ.access.Forbidden;
import occ.access.Role;
import occ.deconfliction.Asking.Asked;
import occ.deconfliction.Asking.Refused;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody fishes: for an operation, under a supervisor, within a budget, and no faster than one person works. */
@WholeApplication
class FishingTests {
    private static final Instant START = Instant.parse("2034-02-06T09:00:00Z");

    @Autowired
    ApplicationContext context;

    DeskWorld world;
    Actor asker;
    Actor nationalDesk;

    @BeforeEach
    void world() {
        world = DeskWorld.of(context);
        asker = world.freshAsker();
        nationalDesk = world.nationalDesk();
    }

    @Test
    @DisplayName("R16: nothing is asked without an operation, or without a supervisor other than oneself")
    void r16AnOperationAndASupervisorAreNeeded() {
        var one = List.of(wanted(Watchable.PHONE, DeskWorld.phone()));
        var good = world.check(asker, one, DeskWorld.name("Op"));
        assertThat(refusal(new NewCheck(one, " ", good.supervisor(), 5, "Why", false, false))
                        .field())
                .isEqualTo("operation");
        assertThat(refusal(new NewCheck(one, "Op", "nobody", 5, "Why", false, false))
                        .field())
                .isEqualTo("supervisor");
        assertThat(refusal(new NewCheck(one, "Op", good.supervisor(), 0, "Why", false, false))
                        .field())
                .isEqualTo("budget");
        assertThat(world.checks().supervisors(asker))
                .noneMatch(person -> person.id().equals(asker.account()));
        assertThatThrownBy(() -> world.checks().ask(world.people().with("force:northumbria", Role.PARTNER), good))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName(
            "R16: colleagues of a unit draw on one budget; asking for more is refused, and told to supervisor and national desk")
    void r16TheBudgetOfAnOperation() {
        Now.at(START, () -> {
            var operation = DeskWorld.name("Op Tern");
            var colleague = world.freshAsker();
            var superior = world.supervisor().account();
            var supervisor = world.checks().supervisors(asker).stream()
                    .filter(person -> person.id().equals(superior))
                    .findFirst()
                    .orElseThrow();
            assertThat(world.checks().ask(asker, asking(3, operation, supervisor.reference(), 4)))
                    .isInstanceOf(Asked.class);
            assertThat(world.checks().ask(colleague, asking(1, operation.toUpperCase(), supervisor.reference(), 90)))
                    .isInstanceOf(Asked.class);
            assertThat(world.checks().ask(colleague, asking(1, operation, supervisor.reference(), 90)))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.field()).isEqualTo("budget");
                        assertThat(refused.sentence()).contains("0 of its 4 checks left");
                    });
            for (var reader : List.of(world.supervisor(), nationalDesk)) {
                assertThat(world.checks().alerts(reader))
                        .anyMatch(alert -> alert.kind() == Alert.Kind.BUDGET
                                && alert.operation().equals(operation)
                                && alert.account().equals(colleague.name()));
            }
            assertThat(world.checks().alerts(colleague)).isEmpty();
        });
    }

    @Test
    @DisplayName("R16: the lines of a list count each; nobody asks faster than the limit of an hour")
    void r16TheLimitOfAnHour() {
        Now.at(START.plus(Duration.ofDays(1)), () -> {
            var supervisor = world.supervisorFor(asker);
            assertThat(world.checks().ask(asker, asking(59, DeskWorld.name("Op"), supervisor, 200)))
                    .isInstanceOf(Asked.class);
            assertThat(world.checks().ask(asker, asking(2, DeskWorld.name("Op"), supervisor, 200)))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.sentence()).contains("60 things in an hour"));
            assertThat(world.checks().alerts(nationalDesk))
                    .anyMatch(alert ->
                            alert.kind() == Alert.Kind.RATE && alert.account().equals(asker.name()));
        });
        Now.at(
                START.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(61)),
                () -> assertThat(world.checks()
                                .ask(asker, asking(2, DeskWorld.name("Op"), world.supervisorFor(asker), 200)))
                        .isInstanceOf(Asked.class));
    }

    @Test
    @DisplayName(
            "R16: many misses on end are told to the national desk alone, as their absence would tell a supervisor of a match")
    void r16ManyMissesAreToldToTheNationalDesk() {
        Now.at(START.plus(Duration.ofDays(2)), () -> {
            world.checks().ask(asker, asking(24, DeskWorld.name("Op"), world.supervisorFor(asker), 200));
            world.desk().inbox(nationalDesk, 0, 100);
            assertThat(misses(nationalDesk)).isEmpty();
            world.checks().ask(asker, asking(2, DeskWorld.name("Op"), world.supervisorFor(asker), 200));
            world.desk().inbox(nationalDesk, 0, 100);
            assertThat(misses(nationalDesk)).hasSize(1);
            assertThat(misses(world.supervisor())).isEmpty();
            assertThat(misses(asker)).isEmpty();
        });
    }

    private List<Alert> misses(Actor reader) {
        return world.checks().alerts(reader).stream()
                .filter(alert -> alert.kind() == Alert.Kind.MANY_MISSES)
                .filter(alert -> alert.account().equals(asker.name()))
                .toList();
    }

    private static NewCheck asking(int lines, String operation, String supervisor, int budget) {
        var wanted = IntStream.range(0, lines)
                .mapToObj(line -> wanted(Watchable.PHONE, DeskWorld.phone()))
                .toList();
        return new NewCheck(wanted, operation, supervisor, budget, "To keep out of each other’s way", false, true);
    }

    private Refused refusal(NewCheck check) {
        return (Refused) world.checks().ask(asker, check);
    }
}
