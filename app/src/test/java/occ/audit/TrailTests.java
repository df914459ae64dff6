package occ.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import occ.access.Role;
import occ.access.Transactions;
import occ.audit.OwnTrail.Line;
import occ.kernel.Actor;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class TrailTests {
    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    Transactions transactions;

    @Autowired
    Trail trail;

    @Autowired
    OwnTrail own;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(Operation.class)
    @DisplayName("R22: every operation of section 62, and each other one, leaves a line that its author can read")
    void everyOperationLeavesALine(Operation operation) {
        var somebody = people.another("force:kent", Role.ANALYST);
        transactions.run(
                somebody,
                () -> trail.append(
                        somebody,
                        Entry.of(operation, "audit.tried", somebody.account()).counting(7)));

        assertThat(lines(somebody)).singleElement().satisfies(line -> {
            assertThat(line.operation()).isEqualTo(operation);
            assertThat(line.result()).isEqualTo(Result.ALLOWED);
            assertThat(line.records()).isEqualTo(1);
            assertThat(line.count()).isEqualTo(7);
        });
    }

    @Test
    @DisplayName("R22: being denied leaves a line too, although the deed was rolled back")
    void beingDeniedLeavesALineToo() {
        var somebody = people.another("force:kent", Role.ANALYST);
        var browser = browsers.newlyAs(somebody);
        browser.get("/accounts");

        assertThat(lines(somebody))
                .anyMatch(line -> line.result() == Result.DENIED && line.deed().equals("access.administer-accounts"));
        assertThat(browser.get("/account/log").body())
                .contains("Every look is logged", "Tried to administer accounts", "Not allowed", "Signed in");
    }

    @Test
    @DisplayName("A deed that is rolled back leaves no line, and a line never stands without its deed")
    void aDeedRolledBackLeavesNoLine() {
        var somebody = people.another("force:kent", Role.ANALYST);
        assertThatThrownBy(() -> transactions.run(somebody, () -> {
                    trail.append(somebody, Entry.of(Operation.COLLECTION, "audit.tried"));
                    throw new IllegalStateException("and then it broke");
                }))
                .hasMessage("and then it broke");

        assertThat(lines(somebody)).isEmpty();
    }

    @Test
    @DisplayName("Nobody reads another's lines this way, and nobody at all without being somebody")
    void nobodyReadsAnothersLines() {
        var somebody = people.another("force:kent", Role.ANALYST);
        transactions.run(somebody, () -> trail.append(somebody, Entry.of(Operation.SEARCH, "audit.tried")));

        assertThat(lines(people.another("force:kent", Role.ANALYST))).isEmpty();
        var now = clock.instant();
        assertThatThrownBy(() -> own.between(now.minus(Duration.ofHours(1)), now, 0, 1))
                .isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from audit.entry",
                "update audit.entry set purpose = 'another'",
                "delete from audit.entry",
                "truncate audit.entry",
                "drop table audit.entry"
            })
    @DisplayName("The application can add to the trail and do nothing else with it")
    void theApplicationCanOnlyAdd(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    @DisplayName("Every deed of accounts and work has words")
    void everyDeedHasWords() {
        assertThat(List.of("access.account-opened", "access.role-given", "access.own-log-read", "work.job-started"))
                .allMatch(DeedWords::has);
        assertThat(DeedWords.of("mapping.group-opened")).isEqualTo("Group opened");
    }

    private List<Line> lines(Actor actor) {
        var now = clock.instant();
        return transactions.as(
                actor,
                () -> own.between(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)), 0, 100)
                        .lines());
    }
}
