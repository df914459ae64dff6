package occ.disruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import occ.access.Role;
import occ.access.Transactions;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.governance.Measures;
import occ.governance.Movement;
import occ.governance.Reading;
import occ.governance.Reading.Known;
import occ.governance.Scope;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Theme;
import occ.mapping.Subject;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What strategic action plans can be bound to of what was achieved. */
@WholeApplication
class MeasuringEffectTests {
    private static final String EFFECT = "disruption.moderate-or-major";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Disruptions disruptions;

    @Autowired
    Panels panels;

    @Autowired
    Measures measures;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    Actor author;
    Actor supervisor;
    MadeSubjects made;

    @BeforeEach
    void people() {
        author = people.leadOfficer();
        supervisor = people.another("force:merseyside", Role.LEAD_OFFICER);
        made = beans.createBean(MadeSubjects.class);
    }

    @Test
    @DisplayName(
            "A theme’s measures of effect move with the panel that approves, and name the disruption that moved them")
    void measuresMoveWithThePanel() {
        var subject = made.nominated(EntityKind.GROUP, "Lost a Ferry", Handling.P);
        var theme = subject.primaryTheme();
        var before = value(author, theme);
        var tabled = tabled(subject);
        assertThat(value(author, theme)).isEqualTo(before);

        approve(tabled);

        assertThat(value(author, theme)).isEqualTo(before + 1);
        assertThat(moved(author, theme)).anySatisfy(movement -> {
            assertThat(movement.address()).isEqualTo(tabled.address());
            assertThat(movement.what()).isEqualTo("it was approved");
        });
        assertThat(readings(author, theme).get("disruption.beyond-pursue")).isInstanceOf(Known.class);
    }

    @Test
    @DisplayName("R51: what a reader may not see of effect moves none of their figures and is none of their reasons")
    void whatIsHiddenMovesNothing() {
        var hidden = made.nominated(EntityKind.GROUP, "Lost a Barge", Handling.C);
        var theme = hidden.primaryTheme();
        var stranger = people.with("force:kent", Role.ANALYST);
        var strangers = value(stranger, theme);
        var own = value(author, theme);
        var tabled = tabled(hidden);

        approve(tabled);

        assertThat(value(author, theme)).isEqualTo(own + 1);
        assertThat(value(stranger, theme)).isEqualTo(strangers);
        assertThat(moved(stranger, theme)).extracting(Movement::address).doesNotContain(tabled.address());
    }

    private long value(Actor actor, Theme theme) {
        return readings(actor, theme).get(EFFECT) instanceof Known(BigDecimal value) ? value.longValue() : -1;
    }

    private Map<String, Reading> readings(Actor actor, Theme theme) {
        return transactions.as(actor, () -> measures.read(actor, Scope.now(theme)));
    }

    private List<Movement> moved(Actor actor, Theme theme) {
        return transactions
                .as(actor, () -> measures.moved(actor, theme, clock.instant().minus(Duration.ofDays(1)), 50))
                .getOrDefault(EFFECT, List.of());
    }

    private Disruption tabled(Subject subject) {
        var draft = done(disruptions.write(author, subject, ClaimExamples.of(Effect.MODERATE), ""));
        var submitted = done(disruptions.submit(author, draft.reference(), draft.version()));
        var supervised =
                done(disruptions.supervise(supervisor, submitted.reference(), submitted.version(), true, "Borne out"));
        return done(panels.table(people.coordinator(), supervised.reference(), supervised.version()));
    }

    private void approve(Disruption tabled) {
        var regional = people.with("region:NW", Role.TASKING_CHAIR);
        done(panels.decide(regional, tabled.reference(), tabled.version(), new Verdict.Approve("Borne out")));
    }

    private static Disruption done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).disruption();
    }
}
