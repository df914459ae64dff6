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
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.MappingClocks;
import occ.mapping.Subject;
import occ.mapping.SubjectState;
import org.springframework.stereotype.Component;

/** Keeps one clock running for every live subject, as it moves from state to state (R01). */
@Component
class StateClocks {
    private final Clocks clocks;
    private final Holders holders;
    private final Levels levels;
    private final MappingClocks intervals = MappingClocks.LOCAL_DEFAULT;

    StateClocks(Clocks clocks, Holders holders, Levels levels) {
        this.clocks = clocks;
        this.holders = holders;
        this.levels = levels;
    }

    void opened(Actor actor, List<Subject> subjects) {
        clocks.start(
                actor,
                subjects.stream()
                        .flatMap(subject -> clocksOf(actor, subject, Set.of()))
                        .toList());
    }

    void moved(Actor actor, SubjectState from, Subject subject) {
        if (subject.state().isTerminal()) {
            clocks.stopAll(actor, List.of(subject.id()));
            return;
        }
        var ended = new HashSet<>(MappingRules.of(from));
        ended.removeAll(MappingRules.of(subject.state()));
        ended.forEach(rule -> clocks.stop(actor, rule.key(), List.of(subject.id())));
        clocks.start(actor, clocksOf(actor, subject, MappingRules.of(from)).toList());
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
        return new Clock(
                subject.id(), subject.accessClass(), rule, subject.since(), due(actor, subject), holders.of(subject));
    }

    private Instant due(Actor actor, Subject subject) {
        var since = DateWords.today(subject.since());
        return Utc.endOf(dueOn(actor, subject, since));
    }

    private LocalDate dueOn(Actor actor, Subject subject, LocalDate since) {
        return intervals
                .dueOn(subject.state(), since, levels.of(actor, subject))
                .orElseThrow();
    }
}
