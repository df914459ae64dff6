package occ.mapping.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Clocks;
import occ.adequacy.Clocks.Clock;
import occ.adequacy.MustAct;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.MappingClocks;
import occ.mapping.Subject;
import org.springframework.stereotype.Component;

/** Keeps one clock running for every live subject, as it moves from state to state (R01). */
@Component
class StateClocks {
    private final Clocks clocks;
    private final Holders holders;
    private final Levels levels;
    private final ReviewSchedule schedule;
    private final MappingClocks intervals = MappingClocks.LOCAL_DEFAULT;

    StateClocks(Clocks clocks, Holders holders, Levels levels, ReviewSchedule schedule) {
        this.clocks = clocks;
        this.holders = holders;
        this.levels = levels;
        this.schedule = schedule;
    }

    void opened(Actor actor, List<Subject> subjects) {
        clocks.start(
                actor,
                subjects.stream()
                        .flatMap(subject -> clocksOf(actor, subject, Set.of()))
                        .toList());
    }

    void moved(Actor actor, Subject before, Subject subject) {
        var from = before.state();
        if (from.isCombined()) {
            schedule.resume(actor, subject);
            clocks.startAgain(actor, subject.id(), before.since());
            return;
        }
        if (subject.state().isTerminal()) {
            schedule.end(subject.id());
            clocks.stopAll(actor, List.of(subject.id()));
            return;
        }
        var ended = new HashSet<>(MappingRules.of(from));
        ended.removeAll(MappingRules.of(subject.state()));
        ended.forEach(rule -> clocks.stop(actor, rule.key(), List.of(subject.id())));
        clocks.start(actor, clocksOf(actor, subject, MappingRules.of(from)).toList());
    }

    /** The review was done: the clock starts anew, for whoever had to act before. */
    void reviewed(Actor actor, Subject subject, LocalDate next, Instant now) {
        schedule.set(actor, subject, next);
        if (MappingRules.of(subject.state()).contains(MappingRules.REVIEW)) {
            var mustAct = mustReview(actor, subject);
            clocks.stop(actor, MappingRules.REVIEW.key(), List.of(subject.id()));
            clocks.start(actor, List.of(clock(subject, MappingRules.REVIEW, now, next, mustAct)));
        }
    }

    void reviewMoved(Actor actor, Subject subject, LocalDate due, MustAct mustAct) {
        schedule.set(actor, subject, due);
        if (MappingRules.of(subject.state()).contains(MappingRules.REVIEW)) {
            clocks.start(actor, List.of(clock(subject, MappingRules.REVIEW, subject.since(), due, mustAct)));
        }
    }

    void developmentExtended(Actor actor, Subject subject, LocalDate end) {
        clocks.start(
                actor, List.of(clock(subject, MappingRules.DEVELOPMENT, subject.since(), end, holders.of(subject))));
    }

    private MustAct mustReview(Actor actor, Subject subject) {
        return clocks.running(actor, subject.id()).stream()
                .filter(running -> running.rule().equals(MappingRules.REVIEW))
                .map(Clocks.Running::mustAct)
                .findFirst()
                .orElseGet(() -> holders.of(subject));
    }

    void retracted(Actor actor, Collection<EntityId> subjects) {
        clocks.stopAll(actor, subjects);
    }

    private Stream<Clock> clocksOf(Actor actor, Subject subject, Set<AdequacyRule> running) {
        return MappingRules.of(subject.state()).stream()
                .filter(rule -> !running.contains(rule))
                .map(rule -> clock(actor, subject, rule));
    }

    private Clock clock(Actor actor, Subject subject, AdequacyRule rule) {
        var due = rule.equals(MappingRules.REVIEW) ? reviewDue(actor, subject) : dueOn(actor, subject);
        return clock(subject, rule, subject.since(), due, mustAct(actor, subject, rule));
    }

    /** The archive of the higher tiers is for the tasking chair to decide. */
    private MustAct mustAct(Actor actor, Subject subject, AdequacyRule rule) {
        return rule.equals(MappingRules.ARCHIVE) && levels.isHigh(actor, subject)
                ? holders.chair()
                : holders.of(subject);
    }

    private static Clock clock(Subject subject, AdequacyRule rule, Instant since, LocalDate due, MustAct mustAct) {
        return new Clock(subject.id(), subject.accessClass(), rule, since, Utc.endOf(due), mustAct);
    }

    /** As it stands; what comes onto the map is given its first day. */
    private LocalDate reviewDue(Actor actor, Subject subject) {
        return schedule.present(subject.id()).orElseGet(() -> {
            var first = intervals.reviewDue(levels.of(actor, subject), DateWords.today(subject.since()));
            schedule.set(actor, subject, first);
            return first;
        });
    }

    private LocalDate dueOn(Actor actor, Subject subject) {
        return intervals
                .dueOn(subject.state(), DateWords.today(subject.since()), levels.of(actor, subject))
                .orElseThrow();
    }
}
