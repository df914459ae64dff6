package occ.threattolife.pages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.threattolife.Due;
import occ.threattolife.Due.Deed;
import occ.threattolife.DutyRota;
import occ.threattolife.Gap;
import occ.threattolife.ThreatsToLife;
import occ.threattolife.ThreatsToLife.Row;
import occ.threattolife.Who;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/**
 * What waits: for the officer it is put to, for whoever supervises a line in which something is late, for the raiser
 * whom nobody answered, and for whoever keeps a rota with a gap in it. Before all other work.
 */
@Component
class ThreatWork implements WorkSource {
    private static final int FIRST = 0;

    private final ThreatsToLife threats;
    private final DutyRota rota;
    private final Access access;
    private final Clock clock;

    ThreatWork(ThreatsToLife threats, DutyRota rota, Access access, Clock clock) {
        this.threats = threats;
        this.rota = rota;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        if (!access.may(actor, Verb.RAISE_THREAT_TO_LIFE)) {
            return List.of();
        }
        var now = clock.instant();
        var ofThreats = threats.waiting(actor).stream().flatMap(row -> item(actor, row, now).stream());
        return Stream.concat(ofThreats, gaps(actor, now)).toList();
    }

    private Optional<WorkItem> item(Actor actor, Row row, Instant now) {
        var due = row.callout().due();
        if (due == null) {
            return Optional.empty();
        }
        var answers = access.may(actor, Verb.ANSWER_THREATS_TO_LIFE);
        if (answers && row.callout().isPutTo(new Who(actor.account(), actor.name()))) {
            return Optional.of(toAnswer(row, due, now));
        }
        if (!due.isLate(now)) {
            return Optional.empty();
        }
        return access.may(actor, Verb.KEEP_DUTY_ROTA)
                ? Optional.of(toSupervise(row, due, now, answers))
                : unanswered(row, due, now);
    }

    private static WorkItem toAnswer(Row row, Due due, Instant now) {
        var late = due.isLate(now);
        return new WorkItem(
                late ? Kind.LATE : Kind.DECIDE,
                "Threat to life " + row.standing().reference(),
                Facts.path(row.standing()),
                TimeLeft.words(due, now) + ".",
                late ? due.at() : row.standing().askedAt(),
                due.deed().label(),
                FIRST);
    }

    private static WorkItem toSupervise(Row row, Due due, Instant now, boolean mayOpen) {
        return new WorkItem(
                Kind.LATE,
                "Threat to life " + row.standing().reference(),
                mayOpen ? Facts.path(row.standing()) : Facts.HOME,
                "%s. With %s.".formatted(TimeLeft.words(due, now), Facts.names(row.callout())),
                due.at(),
                "See who has it",
                FIRST);
    }

    /** Silence is the danger: whoever raised it and was not answered is told to ring. */
    private static Optional<WorkItem> unanswered(Row row, Due due, Instant now) {
        return due.deed() != Deed.TAKE_UP
                ? Optional.empty()
                : Optional.of(new WorkItem(
                        Kind.LATE,
                        "Threat to life " + row.standing().reference() + ", raised by you",
                        Facts.path(row.standing()),
                        "Nobody has taken it up, %s. Ring the force control room."
                                .formatted(TimeLeft.left(due.at(), now)),
                        due.at(),
                        "Open it",
                        FIRST));
    }

    private Stream<WorkItem> gaps(Actor actor, Instant now) {
        return access.may(actor, Verb.KEEP_DUTY_ROTA)
                ? rota.gaps(actor).stream().map(gap -> gap(gap, now))
                : Stream.empty();
    }

    private static WorkItem gap(Gap gap, Instant now) {
        var begun = !gap.from().isAfter(now);
        return new WorkItem(
                begun ? Kind.LATE : Kind.DUE,
                begun ? "Nobody is on duty for threats to life" : "A gap in the duty rota",
                RotaPages.PATH,
                "From %s to %s nobody in your line answers."
                        .formatted(TimeLeft.moment(gap.from(), now), TimeLeft.moment(gap.until(), now)),
                gap.from(),
                "Set who is on duty",
                FIRST);
    }
}
