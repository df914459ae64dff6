package occ.disruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Quarters.Reconciliation;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.mapping.Subject;
import occ.tasking.MadeSubjects;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A quarter is counted, locked and published once; what changes later stands beside it. */
@WholeApplication
class QuarterTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Disruptions disruptions;

    @Autowired
    Panels panels;

    @Autowired
    Quarters quarters;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("A quarter is three months, known by its number, and locked some working days after its end")
    void aQuarterIsThreeMonths() {
        var first = Quarter.of(LocalDate.parse("2026-02-10"));

        assertThat(first.key()).isEqualTo("2026-1");
        assertThat(first.lastDay()).isEqualTo(LocalDate.parse("2026-03-31"));
        // Good Friday and Easter Monday lie between.
        assertThat(first.lockedFrom(10)).isEqualTo(LocalDate.parse("2026-04-16"));
        assertThat(Quarter.parse("2026-1")).contains(first);
        assertThat(Quarter.parse("2026-5")).isEmpty();
        assertThat(first.previous().key()).isEqualTo("2025-4");
    }

    @Test
    @DisplayName(
            "R14, R51: figures are locked once over everything, and a later change is an adjustment that changes none")
    void aLockedQuarterStands() {
        var statistician = people.with("command", Role.STATISTICIAN);
        var next = quarters.toLock(statistician).orElseThrow();
        var subject = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Counted Once", Handling.P);
        var hidden = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Counted Unseen", Handling.C);
        var approved = at(next.lastDay(), () -> approved(subject, next.firstDay()));
        at(next.lastDay(), () -> approved(hidden, next.firstDay()));
        var draft = at(
                next.lastDay(),
                () -> done(disruptions.write(
                        people.leadOfficer(),
                        subject,
                        ClaimExamples.of(Effect.NONE, next.lastDay().minusDays(1)),
                        "")));

        assertThat(at(next.lastDay().plusDays(1), () -> quarters.lock(statistician, next)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("may be locked from"));
        assertThatThrownBy(() -> quarters.lock(people.chair(), next)).isInstanceOf(Forbidden.class);
        var locked = next.lockedFrom(10);
        assertThat(at(locked, () -> quarters.lock(statistician, next))).isEmpty();
        assertThat(at(locked, () -> quarters.lock(statistician, next)))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("The next quarter"));

        var before = quarters.get(people.chair(), next);
        assertThat(before.published()).isNotEmpty();
        assertThat(before.undecided()).extracting(Disruptions.Line::reference).contains(draft.reference());
        assertThat(before.reconciliation()).isNull();
        var counted = reconciled(statistician, next);
        assertThat(counted.locked()).isGreaterThanOrEqualTo(2);
        at(
                locked.plusDays(1),
                () -> done(panels.correct(
                        people.with("region:NW", Role.TASKING_CHAIR),
                        approved.reference(),
                        approved.version(),
                        null,
                        "The conviction was quashed")));

        var after = quarters.get(people.chair(), next);
        assertThat(after.published()).isEqualTo(before.published());
        assertThat(after.adjustments())
                .filteredOn(one -> one.reference().equals(approved.reference()))
                .singleElement()
                .satisfies(one -> assertThat(one.was()).isEqualTo(Effect.MINOR))
                .satisfies(one -> assertThat(one.becomes()).isNull());
        assertThat(reconciled(statistician, next))
                .isEqualTo(new Reconciliation(counted.locked(), -1, counted.locked() - 1));
        assertPages(next);
    }

    @Test
    @DisplayName("R14: what was a draft when its quarter was locked counts in the next one when it is decided")
    void aDraftAtTheLockCountsInTheNext() {
        var statistician = people.with("command", Role.STATISTICIAN);
        var closing = quarters.toLock(statistician).orElseThrow();
        var subject = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Counted Later", Handling.P);
        var draft = at(closing.lastDay(), () -> written(subject, closing.lastDay()));
        var locked = closing.lockedFrom(10);
        assertThat(at(locked, () -> quarters.lock(statistician, closing))).isEmpty();
        var counted = reconciled(statistician, closing);

        at(locked.plusDays(1), () -> decided(draft));

        assertThat(reconciled(statistician, closing)).isEqualTo(counted);
        assertThat(quarters.get(people.chair(), closing).undecided())
                .extracting(Disruptions.Line::reference)
                .doesNotContain(draft.reference());
        assertThat(quarterOf(draft)).isEqualTo(closing.lastDay().plusDays(1));
    }

    private LocalDate quarterOf(Disruption disruption) {
        return transactions.as(
                people.chair(),
                () -> jdbc.sql("select quarter from disruption.disruption where reference = :reference")
                        .param("reference", disruption.reference().text())
                        .query((row, number) -> row.getObject("quarter", LocalDate.class))
                        .single());
    }

    private void assertPages(Quarter quarter) {
        var chair = new Visitor(browsers.as(people.chair()));
        assertThat(chair.open("/disruptions/quarters").text()).contains(quarter.label());
        assertThat(chair.open(quarter.address()).text())
                .contains("The conviction was quashed", "Withdrawn", "By level and pillar")
                .doesNotContain("it agrees");
        assertThat(chair.open(quarter.address() + "/figures.csv").html()).contains("left out");
        assertThat(chair.open(quarter.address() + "/figures.json").html()).contains("\"figures\"", "Withdrawn");
        var statistician = new Visitor(browsers.as(people.with("command", Role.STATISTICIAN)));
        assertThat(statistician.open(quarter.address()).text()).contains("it agrees");
        assertThat(chair.open("/disruptions/quarters/2026-9").status()).isEqualTo(404);
    }

    private Reconciliation reconciled(Actor statistician, Quarter quarter) {
        return Optional.ofNullable(quarters.get(statistician, quarter).reconciliation())
                .orElseThrow();
    }

    private Disruption approved(Subject subject, LocalDate day) {
        return decided(written(subject, day));
    }

    private Disruption written(Subject subject, LocalDate day) {
        return done(disruptions.write(people.leadOfficer(), subject, ClaimExamples.of(Effect.MINOR, day), ""));
    }

    private Disruption decided(Disruption draft) {
        var submitted = done(disruptions.submit(people.leadOfficer(), draft.reference(), draft.version()));
        return done(disruptions.supervise(
                people.with("force:merseyside", Role.TASKING_CHAIR),
                submitted.reference(),
                submitted.version(),
                true,
                "Borne out"));
    }

    private static <T> T at(LocalDate day, Supplier<T> deed) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return Now.at(noon, deed);
    }

    private static Disruption done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).disruption();
    }
}
