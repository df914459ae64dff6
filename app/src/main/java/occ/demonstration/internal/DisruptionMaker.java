package occ.demonstration.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.demonstration.internal.AnsweredSubjects.Answered;
import occ.disruption.CapabilityEffect;
import occ.disruption.DisruptionKind;
import occ.disruption.DisruptionState;
import occ.disruption.Effect;
import occ.disruption.Evidence.Origin;
import occ.disruption.FollowUp.Finding;
import occ.disruption.Quarter;
import occ.disruption.Stage;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;

/** Invents disruptions over five years, the oldest first. What still waits for somebody is among the newest. */
final class DisruptionMaker {
    private static final Duration PAST = Duration.ofDays(5 * 365);
    private static final int WAITING_OF = 50;
    private static final List<DisruptionState> WAITING =
            List.of(DisruptionState.SUBMITTED, DisruptionState.PANEL, DisruptionState.DRAFT);
    private static final List<Effect> LEVELS =
            List.of(Effect.MINOR, Effect.MODERATE, Effect.NONE, Effect.MAJOR, Effect.NEGATIVE);
    private static final List<Integer> FIRST_LOOK = List.of(90, 180);
    private static final int SECOND_LOOK = 365;

    private final Dice dice;
    private final InventedWords words;
    private final List<Answered> subjects;
    private final List<String> outcomes;
    private final int count;
    private final Instant now;
    private final Random random;
    private final Set<Reference> given = new HashSet<>();

    DisruptionMaker(long seed, List<Answered> subjects, List<String> outcomes, int count, Instant now) {
        this.dice = new Dice(seed);
        this.words = new InventedWords(dice);
        this.random = new Random(seed);
        this.subjects = subjects;
        this.outcomes = outcomes;
        this.count = count;
        this.now = now;
    }

    /** One that is being made; {@code level} is that which was approved. */
    private record Made(
            UUID id,
            Answered subject,
            Instant at,
            DisruptionState state,
            Effect claimed,
            @Nullable Effect level) {
        LocalDate day() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }

        Instant decidedAt() {
            return at.plus(Duration.ofDays(20));
        }

        Stage stage() {
            return state == DisruptionState.SUBMITTED || state == DisruptionState.DRAFT
                    ? Stage.SUPERVISOR
                    : claimed.decidedAt();
        }
    }

    DisruptionRows make(int from, int to) {
        var rows = DisruptionRows.none();
        for (var number = from; number < to; number++) {
            add(rows, made(number));
        }
        return rows;
    }

    private Made made(int number) {
        var at = now.minus(PAST.multipliedBy(count - number).dividedBy(count)).minus(dice.days(0, 9));
        var claimed = dice.weighted(LEVELS, 58, 26, 8, 5, 3);
        var waits = number >= count - count / WAITING_OF;
        if (waits) {
            // Whatever is minor or less never comes before a panel.
            var state = dice.one(WAITING);
            return new Made(
                    Uuid7.at(at),
                    dice.one(subjects),
                    at,
                    state,
                    state == DisruptionState.PANEL ? Effect.MODERATE : claimed,
                    null);
        }
        return dice.chance(0.02)
                ? new Made(Uuid7.at(at), dice.one(subjects), at, DisruptionState.REJECTED, claimed, null)
                : decided(at, claimed);
    }

    private Made decided(Instant at, Effect claimed) {
        var regraded = claimed == Effect.MODERATE && dice.chance(0.15);
        var level = regraded ? Effect.MINOR : claimed;
        var state = regraded
                ? DisruptionState.REGRADED
                : isLookedAt(at, level) ? DisruptionState.CONFIRMED : DisruptionState.APPROVED;
        return new Made(Uuid7.at(at), dice.one(subjects), at, state, claimed, level);
    }

    private boolean isLookedAt(Instant at, Effect level) {
        return switch (level) {
            case MODERATE ->
                at.plus(Duration.ofDays(FIRST_LOOK.getFirst() + 40)).isBefore(now);
            case MAJOR -> at.plus(Duration.ofDays(FIRST_LOOK.getLast() + 40)).isBefore(now);
            case MINOR, NONE, NEGATIVE -> false;
        };
    }

    private void add(DisruptionRows rows, Made made) {
        var subject = made.subject();
        var isDecided = made.level() != null;
        rows.disruptions()
                .add(
                        made.at(),
                        made.at(),
                        isDecided ? made.decidedAt() : null,
                        made.day(),
                        made.day(),
                        isDecided ? Quarter.of(made.day()).firstDay() : null,
                        subject.accessClass(),
                        3,
                        months(made.claimed()),
                        made.id(),
                        subject.subject(),
                        subject.owner(),
                        subject.lead(),
                        made.state() == DisruptionState.PANEL ? subject.region() : null,
                        fresh(),
                        DisruptionKind.EVENT,
                        made.state(),
                        made.stage(),
                        made.claimed(),
                        made.level(),
                        made.state() == DisruptionState.CONFIRMED ? made.level() : null,
                        dice.weighted(List.of(Pillar.values()), 70, 10, 12, 8),
                        words.some(4),
                        words.paragraph(),
                        words.some(8),
                        words.some(8),
                        "",
                        "",
                        "{}",
                        effects(made.claimed()));
        parts(rows, made);
        steps(rows, made);
        looks(rows, made);
    }

    private void parts(DisruptionRows rows, Made made) {
        for (var place = 1; place <= 2; place++) {
            rows.achieved()
                    .add(
                            made.subject().accessClass(),
                            place,
                            false,
                            dice.between(1, 40),
                            made.id(),
                            outcomes.get((dice.between(0, outcomes.size() / 2 - 1) * 2 + place) % outcomes.size()),
                            "");
            rows.evidence()
                    .add(
                            made.subject().accessClass(),
                            place,
                            made.id(),
                            Origin.values()[dice.between(0, 3) * 2 + place - 1],
                            words.some(6));
        }
    }

    private void steps(DisruptionRows rows, Made made) {
        var draft = made.state() == DisruptionState.DRAFT;
        step(rows, made, 1, made.at(), draft ? DisruptionState.DRAFT : DisruptionState.SUBMITTED, null);
        if (!draft && made.state() != DisruptionState.SUBMITTED) {
            step(rows, made, 2, made.decidedAt(), made.state(), made.level());
        }
    }

    private void step(
            DisruptionRows rows, Made made, int number, Instant at, DisruptionState state, @Nullable Effect level) {
        rows.steps()
                .add(
                        at,
                        made.subject().accessClass(),
                        number,
                        made.id(),
                        made.subject().lead(),
                        state,
                        made.stage(),
                        level,
                        words.some(6));
    }

    private void looks(DisruptionRows rows, Made made) {
        if (made.level() == Effect.MODERATE) {
            look(rows, made, 1, FIRST_LOOK.getFirst());
        } else if (made.level() == Effect.MAJOR) {
            look(rows, made, 1, FIRST_LOOK.getLast());
            look(rows, made, 2, SECOND_LOOK);
        }
    }

    private void look(DisruptionRows rows, Made made, int number, int days) {
        var due = made.day().plusDays(days);
        var checked = due.plusDays(30).atStartOfDay().toInstant(ZoneOffset.UTC);
        var isChecked = checked.isBefore(now);
        rows.followUps()
                .add(
                        isChecked ? checked : null,
                        due,
                        made.subject().accessClass(),
                        number,
                        made.id(),
                        isChecked ? made.subject().lead() : null,
                        isChecked ? Finding.CONFIRMED : null,
                        isChecked ? made.level() : null,
                        isChecked ? words.some(6) : "");
    }

    private Reference fresh() {
        Reference reference;
        do {
            reference = Reference.next("DSR", random);
        } while (!given.add(reference));
        return reference;
    }

    private static int months(Effect level) {
        return switch (level) {
            case MAJOR -> 14;
            case MODERATE -> 6;
            case MINOR -> 1;
            case NONE, NEGATIVE -> 0;
        };
    }

    private static String effects(Effect level) {
        return CapabilityEffect.of(level).stream().limit(2).map(Enum::name).collect(Collectors.joining(",", "{", "}"));
    }
}
