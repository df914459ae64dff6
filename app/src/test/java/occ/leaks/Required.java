package occ.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import occ.intelligence.Priority;
import occ.intelligence.requirement.Extent;
import occ.intelligence.requirement.NewAnswer;
import occ.intelligence.requirement.NewRequirement;
import occ.intelligence.requirement.NewRequirement.NewCollector;
import occ.intelligence.requirement.RequirementKind;
import occ.intelligence.requirement.RequirementOutcome;
import occ.intelligence.standing.NewStandingSearch;
import occ.intelligence.standing.NewStandingSearch.Asked;
import occ.intelligence.standing.StandingSearchRules;
import occ.kernel.Grade;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.plans.PlanOutcome;

/** What each telling wants to know of its main subject, once there are reports to answer with. */
final class Required {
    private final Verbs verbs;
    private final Told told;
    private final Teller by;
    private Instant at;

    Required(Verbs verbs, Told told, Instant began) {
        this.verbs = verbs;
        this.told = told;
        this.by = told.by();
        this.at = began;
    }

    /** A requirement about the main subject, answered where there is a report, and standing searches for it. */
    void tell() {
        var raised = (RequirementOutcome.Done) on(() -> verbs.requirements()
                .raise(
                        by.analyst(),
                        new NewRequirement(
                                RequirementKind.GAP,
                                by.named("question of an analyst"),
                                by.named("reason to ask"),
                                told.main().reference(),
                                by.analyst().account(),
                                day().plusDays(150),
                                Priority.HIGH,
                                Grade.Handling.P,
                                List.of(new NewCollector(by.analyst().unit(), by.named("way to find out"))))));
        hangOnTheGap(raised.requirement().reference());
        on(() -> verbs.reports().released(by.analyst(), 0, 1))
                .forEach(report -> on(() -> verbs.requirements()
                        .answer(
                                by.analyst(),
                                raised.requirement().reference(),
                                new NewAnswer(report.reference(), Extent.IN_PART, by.named("note on an answer")))));
        for (var watcher : List.of(by.analyst(), by.coordinator(), by.chair(), by.lead())) {
            on(() -> verbs.standingSearches()
                    .begin(
                            watcher,
                            new NewStandingSearch(
                                    new Asked.ByReference(told.main().reference()),
                                    by.named("reason to watch"),
                                    day().plusDays(StandingSearchRules.LONGEST_DAYS))));
        }
    }

    private void hangOnTheGap(Reference requirement) {
        var main = on(() -> verbs.subjects().get(by.analyst(), told.main().id()));
        var gap = on(() -> verbs.plans().versions(by.analyst(), main.id()))
                .getFirst()
                .gaps()
                .getFirst();
        assertThat(on(() -> verbs.gaps().link(by.analyst(), main, gap.line(), requirement)))
                .isInstanceOf(PlanOutcome.Done.class);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private <T> T on(Supplier<T> deed) {
        at = at.plus(Duration.ofMinutes(7));
        return Now.at(at, deed);
    }
}
