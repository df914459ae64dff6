package occ.demonstration.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.disruption.Achieved;
import occ.disruption.CapabilityEffect;
import occ.disruption.Claim;
import occ.disruption.Claim.Learning;
import occ.disruption.Disruption;
import occ.disruption.DisruptionKind;
import occ.disruption.Disruptions;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Effect;
import occ.disruption.Evidence;
import occ.disruption.Evidence.Origin;
import occ.disruption.Panels;
import occ.disruption.Quarter;
import occ.disruption.Quarters;
import occ.disruption.Verdict;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Now;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.pole.Finding;
import org.springframework.stereotype.Component;

/** The last whole quarter that could be locked: what was achieved in it, its lock, and one correction after that. */
@Component
class QuarterScene {
    private static final int GROUPS = 36;
    private static final int EACH = 3;
    private static final List<String> TITLES = List.of(
            "Addresses searched at dawn",
            "A courier stopped with cash",
            "Phones taken at a yard",
            "Young people warned off the runs",
            "A landlord told what the lease is used for",
            "A rehearsed stop that found nothing");
    private static final List<String> OUTCOMES =
            List.of("arrests", "cash-seized", "phones", "cease-and-desist", "people-reached", "vehicles");
    private static final List<Pillar> PILLARS =
            List.of(Pillar.PURSUE, Pillar.PURSUE, Pillar.PURSUE, Pillar.PREVENT, Pillar.PROTECT, Pillar.PURSUE);

    private final Disruptions disruptions;
    private final Panels panels;
    private final Quarters quarters;
    private final Subjects subjects;
    private final Finding finding;
    private final Organisations organisations;
    private final Cast cast;
    private final Clock clock;

    QuarterScene(
            Disruptions disruptions,
            Panels panels,
            Quarters quarters,
            Subjects subjects,
            Finding finding,
            Organisations organisations,
            Cast cast,
            Clock clock) {
        this.disruptions = disruptions;
        this.panels = panels;
        this.quarters = quarters;
        this.subjects = subjects;
        this.finding = finding;
        this.organisations = organisations;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps what it has. */
    void play(List<GroupStory> stories) {
        var statistician = cast.named("statistics");
        if (!quarters.locked(statistician).isEmpty()) {
            return;
        }
        var quarter = lastWhole();
        var achieved = new ArrayList<Disruption>();
        var number = 0;
        for (var story : onTheMapIn(quarter, stories)) {
            for (var each = 0; each < EACH; each++) {
                achieved.add(achieved(story, quarter, number, each));
                number++;
            }
        }
        Now.at(lockedAt(quarter), () -> quarters.lock(statistician, quarter)).ifPresent(sentence -> {
            throw new IllegalStateException("The story has it otherwise: " + sentence);
        });
        corrected(achieved, lockedAt(quarter).plus(Duration.ofHours(2)));
    }

    private Quarter lastWhole() {
        var quarter = Quarter.of(DateWords.today(clock.instant())).previous();
        return lockedAt(quarter).isBefore(clock.instant().minus(Duration.ofHours(3))) ? quarter : quarter.previous();
    }

    /** Later than any working day that is asked for. */
    private static Instant lockedAt(Quarter quarter) {
        return quarter.lastDay().plusDays(24).atTime(10, 0).toInstant(ZoneOffset.UTC);
    }

    /** Of a few places with many groups: of one that has a single group hardly a number is published. */
    private List<GroupStory> onTheMapIn(Quarter quarter, List<GroupStory> stories) {
        var then = quarter.firstDay().atStartOfDay().toInstant(ZoneOffset.UTC);
        return stories.stream()
                .filter(story ->
                        story.ending() == Ending.MAPPED && story.flaws().isEmpty())
                .filter(story -> story.nominated().isBefore(then))
                .filter(story -> force(story).isPresent())
                .collect(Collectors.groupingBy(GroupStory::place, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparingInt((List<GroupStory> place) -> place.size())
                        .reversed())
                .flatMap(List::stream)
                .limit(GROUPS)
                .toList();
    }

    /** What the command itself leads, its own panel could not decide on. */
    private Optional<Organisation> force(GroupStory story) {
        return organisations.find("force:" + story.place());
    }

    private Disruption achieved(GroupStory story, Quarter quarter, int number, int each) {
        var home = force(story).orElseThrow();
        var author = cast.leadOfficers(home).getFirst();
        var day = quarter.firstDay().plusDays(5 + each * 25L + number % 9);
        var level = number % 7 == 5 ? Effect.NONE : number % 16 == 11 ? Effect.NEGATIVE : Effect.MINOR;
        var submitted = Now.at(evening(day), () -> {
            var draft = done(disruptions.write(author, subject(author, story), claim(number, day, level), ""));
            return done(disruptions.submit(author, draft.reference(), draft.version()));
        });
        return approved(submitted, home, evening(day).plus(Duration.ofDays(2)));
    }

    private Disruption approved(Disruption submitted, Organisation home, Instant at) {
        var coordinator = cast.coordinator(home);
        var supervised = Now.at(
                at,
                () -> done(disruptions.supervise(
                        coordinator, submitted.reference(), submitted.version(), true, "The records bear it out")));
        if (supervised.state().isCounted()) {
            return supervised;
        }
        return Now.at(at.plus(Duration.ofDays(1)), () -> {
            var tabled = done(panels.table(coordinator, supervised.reference(), supervised.version()));
            return done(panels.decide(
                    cast.chair(), tabled.reference(), tabled.version(), new Verdict.Approve("It made matters worse")));
        });
    }

    /** What a court took back, of a force of the North West. */
    private void corrected(List<Disruption> achieved, Instant at) {
        var chair = cast.named("regional-chair");
        achieved.stream()
                .filter(one -> one.level() == Effect.MINOR && panels.mayCorrect(chair, one))
                .findFirst()
                .ifPresent(one -> Now.at(
                        at,
                        () -> done(panels.correct(
                                chair, one.reference(), one.version(), null, "The conviction was quashed on appeal"))));
    }

    private Claim claim(int number, LocalDate day, Effect level) {
        var about = number % TITLES.size();
        return new Claim(
                DisruptionKind.EVENT,
                TITLES.get(about),
                day,
                day,
                PILLARS.get(about),
                List.of(),
                null,
                null,
                "Done by the force’s own team after two weeks of watching",
                level,
                level == Effect.MINOR ? List.of(CapabilityEffect.ABSORBED) : List.of(),
                level == Effect.MINOR ? 1 : 0,
                "It met each week and was paid in cash",
                level == Effect.NEGATIVE ? "Another has taken its place" : "It met twice in the month after",
                List.of(
                        new Evidence(Origin.CUSTODY, "Custody records"),
                        new Evidence(Origin.PARTNER, "Letter of a partner")),
                level == Effect.NONE ? List.of() : List.of(outcome(OUTCOMES.get(about), 1 + number % 5)),
                level == Effect.NEGATIVE
                        ? new Learning(
                                "A rival was ready", "Ask who gains before each arrest, the analyst", day.plusDays(60))
                        : Learning.NOTHING);
    }

    private Achieved outcome(String type, int quantity) {
        var much = type.equals("cash-seized") ? quantity * 1_350 : quantity;
        return new Achieved(disruptions.outcomes().get(type), BigDecimal.valueOf(much), false, "");
    }

    private Subject subject(Actor author, GroupStory story) {
        var found = finding.find(author, story.name(), 5).stream()
                .filter(hit -> hit.name().equals(story.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody of that name: " + story.name()));
        return subjects.get(author, new Reference(found.reference()), AsAt.NOW);
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(17, 0).toInstant(ZoneOffset.UTC);
    }

    private static Disruption done(Outcome outcome) {
        if (outcome instanceof Done(var disruption)) {
            return disruption;
        }
        throw new IllegalStateException("The story has it otherwise: " + outcome);
    }
}
