package occ.meetings.internal;

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
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.meetings.Action;
import occ.meetings.MeetingRules;
import occ.meetings.internal.ActionTable.Open;
import org.springframework.stereotype.Component;

/**
 * The clock of what meetings asked for about a subject: it runs to the first day on which something is due. What fewer may
 * read than the subject itself moves no clock, as the clock would tell of it.
 */
@Component
class ActionClock implements OwedClocks {
    private final ActionTable actions;
    private final Clocks clocks;
    private final AccessClasses classes;
    private final Clock clock;

    ActionClock(ActionTable actions, Clocks clocks, AccessClasses classes, Clock clock) {
        this.actions = actions;
        this.clocks = clocks;
        this.classes = classes;
        this.clock = clock;
    }

    void set(Actor actor, EntityId subject) {
        var first = first(List.of(subject)).get(subject);
        if (first == null) {
            clocks.stop(actor, MeetingRules.ACTION.key(), List.of(subject));
        } else {
            clocks.start(actor, List.of(running(first)));
        }
    }

    private Map<EntityId, Open> first(Collection<EntityId> subjects) {
        var first = new LinkedHashMap<EntityId, Open>();
        actions.openAbout(subjects).stream()
                .filter(open -> classes.readByAllWhoRead(open.subjectClass())
                        .contains(open.action().accessClass()))
                .forEach(open -> first.putIfAbsent(open.subject(), open));
        return first;
    }

    private Clocks.Clock running(Open open) {
        var action = open.action();
        return new Clocks.Clock(
                open.subject(),
                open.subjectClass(),
                MeetingRules.ACTION,
                clock.instant(),
                end(action),
                new MustAct(action.ownerName(), actions.body(action), action.owner()));
    }

    private static Instant end(Action action) {
        return action.due().plusDays(1).atStartOfDay(DateWords.LONDON).toInstant();
    }

    @Override
    public Set<AdequacyRule> rules() {
        return Set.of(MeetingRules.ACTION);
    }

    @Override
    public List<Owed> of(Collection<EntityId> subjects) {
        return first(subjects).entrySet().stream()
                .map(entry -> new Owed(
                        entry.getKey(),
                        MeetingRules.ACTION,
                        end(entry.getValue().action())))
                .toList();
    }
}
