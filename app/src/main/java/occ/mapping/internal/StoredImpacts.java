package occ.mapping.internal;

import java.time.Clock;
import java.util.List;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
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
    public List<CommunityImpact> of(Actor actor, EntityId subject, AsAt asAt) {
        return transactions.as(actor, () -> table.of(subject, asAt.instant(clock.instant())));
    }

    @Override
    public Recording<CommunityImpact> record(Actor actor, Subject subject, CommunityImpact impact) {
        return transactions.as(actor, () -> {
            reach.require(actor, MappingVerb.REVIEW, subject);
            var now = clock.instant();
            var problems = impact.problems(DateWords.today(now));
            if (!problems.isEmpty()) {
                return new Recording.Refused<>(problems);
            }
            table.replace(subject, impact, actor.account(), now);
            trail.append(actor, Entry.of(Operation.ALTERATION, "mapping.community-impact", subject.id()));
            events.publishEvent(new StandingChanged(actor, List.of(subject.id()), subject.state(), subject.state()));
            return new Recording.Recorded<>(impact);
        });
    }
}
