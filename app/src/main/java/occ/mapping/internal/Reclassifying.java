package occ.mapping.internal;

import java.time.Clock;
import java.util.List;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.StaleRecord;
import occ.kernel.Actor;
import occ.mapping.Classification;
import occ.mapping.StandingChanged;
import occ.mapping.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Giving a subject other themes, crimes or another place. Runs in the actor's transaction. */
@Component
class Reclassifying {
    private final SubjectTable table;
    private final StandingRow rows;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reclassifying(SubjectTable table, StandingRow rows, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.rows = rows;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    Subject reclassify(Actor actor, Subject subject, int version, Classification classification) {
        var now = clock.instant();
        if (version != subject.version() || !table.close(subject.id(), version, now)) {
            var theirs = table.find(subject.id()).map(Classification::of).orElseThrow();
            throw new StaleRecord(classification.beside(theirs));
        }
        var next = reclassified(subject, classification);
        table.addStandings(List.of(new Standing(next, Standing.RECLASSIFIED, null, null, null, actor.account(), now)));
        trail.append(actor, Entry.of(Operation.ALTERATION, "mapping.reclassify", subject.id()));
        events.publishEvent(new StandingChanged(actor, List.of(subject.id()), subject.state(), subject.state()));
        return next;
    }

    private Subject reclassified(Subject subject, Classification to) {
        return new Subject(
                subject.ref(),
                subject.reference(),
                subject.accessClass(),
                subject.name(),
                subject.state(),
                subject.since(),
                to.primaryTheme(),
                to.themes(),
                to.crimes().stream().sorted().toList(),
                to.place(),
                to.countries().stream().sorted().toList(),
                subject.nominatedBy(),
                rows.area(to.place()),
                subject.openedAt(),
                subject.version() + 1);
    }
}
