package occ.demonstration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import occ.access.Organisations;
import occ.intelligence.Priority;
import occ.intelligence.requirement.NewRequirement;
import occ.intelligence.requirement.RequirementKind;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.mapping.CrimeType;
import occ.mapping.Subject;
import occ.plans.Action.Content;
import occ.plans.ActionOwner;
import occ.plans.ActionState;
import occ.plans.Actions;
import occ.plans.Actions.Asked;
import occ.plans.GapRequirements;
import occ.plans.PlanOutcome;
import occ.plans.PlanTemplate;
import occ.plans.Plans;
import occ.plans.Target;
import occ.plans.Wording;
import org.springframework.stereotype.Component;

/** What is done about a group: a plan in force for most, a draft for some, none for a few; and how its actions went. */
@Component
class PlanScene {
    private static final int ANY_VERSION = -1;
    private static final double WITHOUT = 0.12;
    private static final double IN_DRAFT = 0.1;
    private static final double DONE_IN_TIME = 0.9;
    private static final int DAYS_UNTIL_REVIEW = 28;
    private static final double REVIEW_LATE = 0.08;
    private static final Duration UNTIL_DECIDED = Duration.ofDays(2);
    private static final String PARTNER = "companies-house";

    private final Plans plans;
    private final Actions actions;
    private final GapRequirements gaps;
    private final Organisations organisations;
    private final Cast cast;
    private final Clock clock;

    PlanScene(Plans plans, Actions actions, GapRequirements gaps, Organisations organisations, Cast cast, Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.gaps = gaps;
        this.organisations = organisations;
        this.cast = cast;
        this.clock = clock;
    }

    void play(Scene scene, Instant answered) {
        // Dice of its own: the rest of the story falls as it would without a plan.
        var dice = new Dice(scene.story().name().hashCode());
        var central = scene.story().name().equals(CentralGroup.NAME);
        var at = answered.plus(Duration.ofDays(6));
        if (!central && (dice.chance(WITHOUT) || isStillToCome(at))) {
            return;
        }
        var writer = cast.analyst(scene.home());
        var group = scene.group();
        done(at, () -> plans.begin(writer, group, template(scene.story())));
        var says = wording(central ? today().plusDays(DAYS_UNTIL_REVIEW) : review(dice, at));
        done(at, () -> plans.word(writer, group, ANY_VERSION, says));
        if (!central && dice.chance(IN_DRAFT)) {
            return;
        }
        done(at.plus(Duration.ofHours(2)), () -> plans.submit(writer, group, ANY_VERSION));
        done(at.plus(UNTIL_DECIDED), () -> plans.decide(cast.coordinator(scene.home()), group, ANY_VERSION, true, ""));
        if (scene.story().ending() != Ending.ARCHIVED) {
            work(writer, group, dice);
        }
        if (central) {
            centrally(writer, group);
        }
    }

    /** Nothing happens after today. */
    private boolean isStillToCome(Instant begun) {
        return begun.plus(UNTIL_DECIDED).isAfter(clock.instant());
    }

    /** What has come due was done, but for what was not. */
    private void work(Actor writer, Subject group, Dice dice) {
        var today = today();
        for (var one : Now.at(clock.instant(), () -> actions.of(writer, group.id()))) {
            var due = one.content().due();
            if (due.isBefore(today) && dice.chance(DONE_IN_TIME)) {
                var when = due.atStartOfDay().toInstant(ZoneOffset.UTC).minus(Duration.ofHours(9));
                done(
                        when,
                        () -> actions.move(
                                writer,
                                group,
                                one.reference(),
                                ANY_VERSION,
                                ActionState.DONE,
                                "Done as planned; the result is in the operation’s log."));
            }
        }
    }

    /** The group of the central story: one action is late, and one is asked of another body. */
    private void centrally(Actor writer, Subject group) {
        askTheFirstGap(writer, group);
        var line = Plans.inForce(plans.versions(writer, group.id()))
                .orElseThrow()
                .objectives()
                .getLast();
        var asked = clock.instant().minus(Duration.ofDays(30));
        var yard = new Content(
                line.line(),
                line.pillar(),
                "Serve notice on the yard at Unit 9",
                "BUS-04",
                new Target(null, "", "The yard at Unit 9"),
                false,
                "",
                new ActionOwner.Lead(),
                today().minusDays(12));
        done(asked, () -> actions.add(writer, group, new Asked(yard, List.of(), "")));
        var body = organisations.find("agency:" + PARTNER).orElseThrow();
        var check = new Content(
                line.line(),
                line.pillar(),
                "Find out who else the haulier’s director answers for",
                "BUS-01",
                Target.SUBJECT,
                false,
                "",
                new ActionOwner.Body(body.id(), body.name()),
                today().plusDays(9));
        done(
                asked,
                () -> actions.add(
                        writer,
                        group,
                        new Asked(
                                check,
                                List.of(),
                                "Check the filings of haulage companies registered at serviced offices in the north"
                                        + " west since January, and tell us which share a director.")));
    }

    private static PlanTemplate template(GroupStory story) {
        if (story.crimes().stream().map(CrimeType::name).anyMatch(crime -> crime.contains("FRAUD"))) {
            return PlanTemplate.FRAUD;
        }
        return story.crimes().contains(CrimeType.DRUG_DEALING)
                ? PlanTemplate.COUNTY_LINES
                : PlanTemplate.CLEAR_HOLD_BUILD;
    }

    /** After the plan was written, and still to come but for a few. */
    private LocalDate review(Dice dice, Instant written) {
        var earliest = LocalDate.ofInstant(written, ZoneOffset.UTC).plusDays(DAYS_UNTIL_REVIEW);
        var late = today().minusDays(dice.between(1, 20));
        return dice.chance(REVIEW_LATE) && late.isAfter(earliest) ? late : later(earliest, today(), dice);
    }

    /** One gap is asked, the other is not. */
    private void askTheFirstGap(Actor writer, Subject group) {
        var gap = plans.versions(writer, group.id()).getFirst().gaps().getFirst();
        var asked = new NewRequirement(
                RequirementKind.GAP,
                "Who supplies the group?",
                "The plan sets surveillance on the supplier once there is a name.",
                group.reference(),
                writer.account(),
                today().plusDays(18),
                Priority.HIGH,
                Handling.P,
                List.of());
        done(clock.instant().minus(Duration.ofDays(10)), () -> gaps.ask(writer, group, gap.line(), asked));
    }

    private static LocalDate later(LocalDate earliest, LocalDate today, Dice dice) {
        return (earliest.isAfter(today) ? earliest : today).plusDays(dice.between(3, 80));
    }

    private Wording wording(LocalDate review) {
        return new Wording(
                "Who supplies the group.\nThrough whom its money leaves the country.",
                "Residents avoid the streets where it deals; two councillors have asked what is done.",
                "A rival may move in once it is gone. The neighbourhood team stays for six months.",
                "No offence of the group for six months, and no principal at large.",
                "",
                review);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static void done(Instant at, Supplier<PlanOutcome> deed) {
        if (Now.at(at, deed) instanceof PlanOutcome.Refused(var field, var sentence)) {
            throw new IllegalStateException(field + ": " + sentence);
        }
    }
}
