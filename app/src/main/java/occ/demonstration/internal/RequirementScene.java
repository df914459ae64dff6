package occ.demonstration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import occ.access.Organisations;
import occ.faces.pages.DateWords;
import occ.intelligence.Priority;
import occ.intelligence.Reports;
import occ.intelligence.requirement.Extent;
import occ.intelligence.requirement.NewAnswer;
import occ.intelligence.requirement.NewRequirement;
import occ.intelligence.requirement.NewRequirement.NewCollector;
import occ.intelligence.requirement.Requirement;
import occ.intelligence.requirement.RequirementKind;
import occ.intelligence.requirement.RequirementOutcome;
import occ.intelligence.requirement.RequirementOutcome.Done;
import occ.intelligence.requirement.RequirementState;
import occ.intelligence.requirement.Requirements;
import occ.intelligence.requirement.Requirements.Which;
import occ.intelligence.standing.NewStandingSearch;
import occ.intelligence.standing.NewStandingSearch.Asked;
import occ.intelligence.standing.StandingSearches;
import occ.intelligence.standing.StandingSearches.Begun;
import occ.kernel.Grade;
import occ.kernel.Now;
import org.springframework.stereotype.Component;

/** What the region wants to know: a question nobody has answered, one answered in part, one done with; and whom it watches. */
@Component
class RequirementScene {
    private static final int MOST = 100;

    private final Requirements requirements;
    private final StandingSearches searches;
    private final Reports reports;
    private final Organisations organisations;
    private final Cast cast;
    private final Clock clock;

    RequirementScene(
            Requirements requirements,
            StandingSearches searches,
            Reports reports,
            Organisations organisations,
            Cast cast,
            Clock clock) {
        this.requirements = requirements;
        this.searches = searches;
        this.reports = reports;
        this.organisations = organisations;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps the requirements it has. */
    void play() {
        var analyst = cast.named("analyst");
        if (requirements.count(analyst, new Which(false, null)) > 0) {
            return;
        }
        var now = clock.instant();
        open(now.minus(Duration.ofDays(9)));
        answeredInPart(now.minus(Duration.ofDays(6)));
        closed(now.minus(Duration.ofDays(20)));
        Now.at(now.minus(Duration.ofDays(16)), this::watch);
    }

    private void open(Instant at) {
        raise(
                at,
                RequirementKind.GAP,
                "Who keeps the keys of the yards that the pallets pass through?",
                "The plan against the group cannot say who opens the gates at night",
                Priority.MEDIUM,
                at.plus(Duration.ofDays(30)));
    }

    private void answeredInPart(Instant at) {
        var raised = raise(
                at,
                RequirementKind.REQUIREMENT,
                "Which telephones does Corvin Haldersley use now?",
                "To ask for the right numbers, and for no others",
                Priority.HIGH,
                at.plus(Duration.ofDays(10)));
        var report = reports.released(cast.named("analyst"), 0, MOST).getLast();
        Now.at(
                at.plus(Duration.ofDays(2)),
                () -> done(requirements.answer(
                        cast.named("analyst"),
                        raised.reference(),
                        new NewAnswer(
                                report.reference(),
                                Extent.IN_PART,
                                "One number, as a source who is untested gives it"))));
    }

    private void closed(Instant at) {
        var raised = raise(
                at,
                RequirementKind.REQUIREMENT,
                "Is the yard at Strand Road let to anybody on record?",
                "To know whom a letter to the landlord would warn",
                Priority.LOW,
                at.plus(Duration.ofDays(14)));
        Now.at(
                at.plus(Duration.ofDays(11)),
                () -> done(requirements.close(
                        cast.named("analyst"),
                        raised.reference(),
                        raised.version(),
                        RequirementState.ANSWERED,
                        "It is let by the month, and the landlord keeps no papers")));
    }

    private Requirement raise(
            Instant at, RequirementKind kind, String question, String why, Priority priority, Instant due) {
        var analyst = cast.named("analyst");
        var merseyside = organisations.find("force:merseyside").orElseThrow();
        var asked = new NewRequirement(
                kind,
                question,
                why,
                null,
                analyst.account(),
                DateWords.today(due),
                priority,
                Grade.Handling.P,
                List.of(new NewCollector(merseyside.id(), "From officers who pass the yards at night")));
        return Now.at(at, () -> done(requirements.raise(analyst, asked)));
    }

    private void watch() {
        var asked = new NewStandingSearch(
                new Asked.ByName("Corvin Haldersley"),
                "To score the group again when something new is said of its principal",
                DateWords.today(clock.instant()).plusMonths(2));
        if (!(searches.begin(cast.named("analyst"), asked) instanceof Begun.Done)) {
            throw new IllegalStateException("The standing search does not begin");
        }
    }

    private static Requirement done(RequirementOutcome outcome) {
        if (outcome instanceof Done(var requirement)) {
            return requirement;
        }
        throw new IllegalStateException("The story does not go on: " + outcome);
    }
}
