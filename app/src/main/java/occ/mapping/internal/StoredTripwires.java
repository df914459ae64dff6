package occ.mapping.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Access;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.mapping.MappingVerb;
import occ.mapping.Subject;
import occ.mapping.SubjectState;
import occ.mapping.Tripwires;
import occ.pole.Entities;
import org.springframework.stereotype.Component;

@Component
class StoredTripwires implements Tripwires {
    private final TripwireTable table;
    private final Desks desks;
    private final Entities entities;
    private final Reach reach;
    private final AccessClasses classes;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredTripwires(
            TripwireTable table,
            Desks desks,
            Entities entities,
            Reach reach,
            AccessClasses classes,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.desks = desks;
        this.entities = entities;
        this.reach = reach;
        this.classes = classes;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Tripped> tripped(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.TRIAGE);
            var tripped = table.in(desks.places(actor));
            var ids = tripped.stream().map(one -> one.subject().id()).toList();
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "mapping.tripwires-read", ids)
                            .counting(ids.size()));
            return tripped;
        });
    }

    @Override
    public Optional<Tripped> of(Actor actor, Subject subject) {
        return Tripwires.watched().contains(subject.state())
                ? transactions.as(actor, () -> table.of(subject.id()))
                : Optional.empty();
    }

    @Override
    public List<News> news(Actor actor, EntityId subject, int most) {
        return transactions.as(actor, () -> {
            var news = table.news(subject, most);
            var ids = news.stream().map(one -> one.about().id()).toList();
            var names = entities.names(actor, ids, AsAt.NOW);
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "mapping.tripwire-read", ids)
                            .counting(ids.size()));
            return news.stream()
                    .map(one -> new News(
                            one.about(),
                            one.reference(),
                            names.getOrDefault(one.about().id(), one.reference().text()),
                            one.statements(),
                            one.last()))
                    .toList();
        });
    }

    @Override
    public List<Answer> answers(Actor actor, EntityId subject) {
        return transactions.as(actor, () -> table.answers(subject));
    }

    @Override
    public boolean may(Actor actor, Subject subject) {
        return reach.may(actor, verb(subject), subject);
    }

    @Override
    public boolean leave(Actor actor, Subject subject, Instant until, String words) {
        return transactions.as(actor, () -> {
            reach.require(actor, verb(subject), subject);
            var heard = table.unanswered(subject.id(), until);
            if (!heard.isEmpty()) {
                record(actor, subject, words, heard);
            }
            return !heard.isEmpty();
        });
    }

    private void record(Actor actor, Subject subject, String words, Map<ClassId, Instant> heard) {
        var answer = table.add(subject, words, actor.account(), clock.instant());
        var own = classes.get(subject.accessClass());
        heard.forEach((of, last) ->
                table.addHeard(answer, subject.id(), classes.narrowest(actor, own, List.of(of)), of, last));
        trail.append(actor, Entry.of(Operation.ALTERATION, "mapping.tripwire-answer", subject.id()));
    }

    private static MappingVerb verb(Subject subject) {
        return subject.state() == SubjectState.ARCHIVED ? MappingVerb.REOPEN : MappingVerb.REVIEW;
    }
}
