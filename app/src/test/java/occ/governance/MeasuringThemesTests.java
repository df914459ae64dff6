package occ.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import occ.access.Role;
import occ.access.Transactions;
import occ.faces.pages.DateWords;
import occ.governance.Reading.Known;
import occ.governance.Reading.Unknown;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Theme;
import occ.tasking.MadeSubjects;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Measures are counted at the moment somebody looks, and say what moved them. */
@WholeApplication
class MeasuringThemesTests {
    private static final String BAND_A = "picture.band-a";

    @Autowired
    Measures measures;

    @Autowired
    StrategicPlans plans;

    @Autowired
    Transactions transactions;

    @Autowired
    AutowireCapableBeanFactory makers;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    Actor reader;
    MadeSubjects made;

    @BeforeEach
    void subjectsAreMade() {
        reader = people.analyst();
        made = makers.createBean(MadeSubjects.class);
    }

    @Test
    @DisplayName(
            "A measure of a strategic plan changes on the page with the act that changes it, and the reason is to be seen")
    void aMeasureMovesOnThePageWithTheReason() {
        var group = made.mapped(EntityKind.GROUP, "Quillfeather Yard", Handling.P);
        var theme = group.primaryTheme();
        var writer = people.with("command", Role.ANALYST);
        var examples = new PlanExamples(plans, DateWords.today(clock.instant()));
        var draft = examples.with(writer, examples.whole(writer, theme), examples.target(BAND_A, 1_000, 0));
        var plan = examples.approved(writer, people.chair(), draft);
        var page = browsers.as(reader);
        var before = value(theme);
        assertThat(page.get(ThemeAddress.of(theme)).body()).contains("<strong>" + before + "</strong>");

        made.scoreBandA(group.id());

        assertThat(value(theme)).isEqualTo(before + 1);
        assertThat(page.get(ThemeAddress.of(theme)).body())
                .contains("<strong>" + (before + 1) + "</strong>", "Quillfeather Yard", "band A after none");
        var line = plan.targets().stream()
                .filter(one -> one.measure().equals(BAND_A))
                .findFirst()
                .orElseThrow();
        assertThat(page.get(plan.address() + "/lines/" + line.reference().text())
                        .body())
                .contains("What moved it", group.address(), "Band A after none", "The straight line from");
    }

    @Test
    @DisplayName("R51: what a reader may not see moves none of their figures and is none of their reasons")
    void whatIsHiddenMovesNothing() {
        var theme = made.mapped(EntityKind.GROUP, "Seen by all", Handling.P).primaryTheme();
        var before = value(theme);
        var stranger = people.with("force:kent", Role.ANALYST);
        var strangers = value(stranger, theme);
        var hidden = made.mapped(EntityKind.GROUP, "Kept to its own line", Handling.C);

        made.scoreBandA(hidden.id());

        assertThat(value(theme)).isEqualTo(before + 1);
        assertThat(value(stranger, theme)).isEqualTo(strangers);
        assertThat(moved(stranger, theme)).extracting(Movement::about).doesNotContain("Kept to its own line");
        assertThat(moved(reader, theme)).extracting(Movement::about).contains("Kept to its own line");
    }

    @Test
    void aPastDayIsAnsweredFromWhatWasKnownThen() {
        var group = made.mapped(EntityKind.GROUP, "Not there yesterday", Handling.P);
        var yesterday = new AsAt(DateWords.today(clock.instant()).minusDays(1));

        var readings = transactions.as(reader, () -> measures.read(reader, Scope.at(group.primaryTheme(), yesterday)));

        assertThat(readings.get(BAND_A)).isEqualTo(Reading.of(0));
        assertThat(readings.get("plans.overdue-actions"))
                .isInstanceOfSatisfying(
                        Unknown.class, one -> assertThat(one.why()).contains("what it was on a past day is not kept"));
    }

    @Test
    @DisplayName("Every measure answers for every theme: with a value, or with the reason why there is none")
    void everyMeasureAnswersForEveryTheme() {
        for (var theme : Theme.values()) {
            var readings = transactions.as(reader, () -> measures.read(reader, Scope.now(theme)));
            assertThat(readings.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            measures.all().stream().map(Measure::key).toList());
        }
        assertThat(List.copyOf(measures.all())).extracting(Measure::label).doesNotHaveDuplicates();
    }

    private long value(Theme theme) {
        return value(reader, theme);
    }

    private long value(Actor actor, Theme theme) {
        var reading = transactions
                .as(actor, () -> measures.read(actor, Scope.now(theme)))
                .get(BAND_A);
        return reading instanceof Known(BigDecimal value) ? value.longValue() : -1;
    }

    private List<Movement> moved(Actor actor, Theme theme) {
        Map<String, List<Movement>> moved = transactions.as(
                actor, () -> measures.moved(actor, theme, clock.instant().minus(Duration.ofDays(1)), 50));
        return moved.getOrDefault(BAND_A, List.of());
    }
}
