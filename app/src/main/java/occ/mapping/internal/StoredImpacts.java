package occ.mapping.internal;

import java.time.Clock;
import java.util.List;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.mapping.CommunityImpact;
import occ.mapping.CommunityImpacts;
import occ.mapping.MappingVerb;
import occ.mapping.Recording;
import occ.mapping.StandingChanged;
import occ.mapping.Subject;
import occ.reference.Area;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class StoredImpacts implements CommunityImpacts {
    private final ImpactTable table;
    private final Reach reach;
    private final Transactions transactions;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredImpacts(
            ImpactTable table,
            Reach reach,
            Transactions transactions,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.reach = reach;
        this.transactions = transactions;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Assessed> of(Actor actor, EntityId subject, AsAt asAt) {
        return transactions.as(actor, () -> table.of(subject, asAt.instant(clock.instant())));
    }

    @Override
    public int version(Actor actor, EntityId subject, Area place) {
        return transactions.as(actor, () -> table.version(subject, place));
    }

    @Override
    public Recording<CommunityImpact> record(Actor actor, Subject subject, CommunityImpact impact, int version) {
        return transactions.as(actor, () -> {
            reach.require(actor, MappingVerb.REVIEW, subject);
            var problems = impact.problems(DateWords.today(clock.instant()));
            if (!problems.isEmpty()) {
                return new Recording.Refused<>(problems);
            }
            refuseStale(subject, impact, version);
            table.replace(subject, impact, actor.account(), clock.instant());
            changed(actor, subject);
            return new Recording.Recorded<>(impact);
        });
    }

    @Override
    public void end(Actor actor, Subject subject, Area place) {
        transactions.run(actor, () -> {
            reach.require(actor, MappingVerb.REVIEW, subject);
            if (!table.end(subject.id(), place, clock.instant())) {
                throw new NoSuchRecord("community impact");
            }
            changed(actor, subject);
        });
    }

    /** What was taken back in the meantime stands in nobody's way. */
    private void refuseStale(Subject subject, CommunityImpact impact, int version) {
        if (version < 0 || version == table.version(subject.id(), impact.place())) {
            return;
        }
        table.of(subject.id(), clock.instant()).stream()
                .map(Assessed::impact)
                .filter(theirs -> theirs.place().equals(impact.place()))
                .findFirst()
                .ifPresent(theirs -> {
                    throw new StaleRecord(impact.beside(theirs));
                });
    }

    private void changed(Actor actor, Subject subject) {
        trail.append(actor, Entry.of(Operation.ALTERATION, "mapping.community-impact", subject.id()));
        events.publishEvent(new StandingChanged(actor, List.of(subject.id()), subject.state(), subject.state()));
    }
}
