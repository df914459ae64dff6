package occ.disruption.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.access.AccessClasses;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Clocks;
import occ.adequacy.MustAct;
import occ.adequacy.OwedClocks;
import occ.disruption.FollowUpRules;
import occ.disruption.internal.FollowUpTable.Open;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import org.springframework.stereotype.Component;

/**
 * The clock of looking whether effects lasted: it runs to the first day on which that is due for a subject. What fewer may read
 * than the subject itself moves no clock, as the clock would tell of it.
 */
@Component
class FollowUpClock implements OwedClocks {
    private final FollowUpTable table;
    private final Clocks clocks;
    private final AccessClasses classes;
    private final Clock clock;

    FollowUpClock(FollowUpTable table, Clocks clocks, AccessClasses classes, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.classes = classes;
        this.clock = clock;
    }

    void set(Actor actor, EntityId subject) {
        var first = first(List.of(subject)).get(subject);
        if (first == null) {
            clocks.stop(actor, FollowUpRules.FOLLOW_UP.key(), List.of(subject));
        } else {
            clocks.start(actor, List.of(running(first)));
        }
    }

    private Map<EntityId, Open> first(Collection<EntityId> subjects) {
        var first = new LinkedHashMap<EntityId, Open>();
        table.open(subjects).stream()
                .filter(open -> classes.readByAllWhoRead(open.subjectClass()).contains(open.accessClass()))
                .forEach(open -> first.putIfAbsent(open.subject(), open));
        return first;
    }

    private Clocks.Clock running(Open open) {
        return new Clocks.Clock(
                open.subject(),
                open.subjectClass(),
                FollowUpRules.FOLLOW_UP,
                clock.instant(),
                end(open),
                new MustAct("Supervisor, " + open.bodyName(), open.body(), null));
    }

    private static Instant end(Open open) {
        return open.due().plusDays(1).atStartOfDay(DateWords.LONDON).toInstant();
    }

    @Override
    public Set<AdequacyRule> rules() {
        return Set.of(FollowUpRules.FOLLOW_UP);
    }

    @Override
    public List<Owed> of(Collection<EntityId> subjects) {
        return first(subjects).entrySet().stream()
                .map(entry -> new Owed(entry.getKey(), FollowUpRules.FOLLOW_UP, end(entry.getValue())))
                .toList();
    }
}
