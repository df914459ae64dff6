package occ.pole.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.pole.Entities;
import occ.pole.Entity;
import occ.pole.PersonRecorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class StoredEntities implements Entities {
    private final EntityTable table;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredEntities(
            EntityTable table,
            Access access,
            Transactions transactions,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Entity> add(Actor actor, List<NewEntity> asked) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var entities = asked.stream().map(this::entity).toList();
            table.add(entities, actor.account(), clock.instant());
            var ids = entities.stream().map(Entity::id).toList();
            trail.append(actor, Entry.of(Operation.COLLECTION, "pole.entities-added", ids));
            tellOfPeople(actor, entities);
            return entities;
        });
    }

    @Override
    public Entity get(Actor actor, Reference reference, AsAt asAt) {
        return transactions.as(actor, () -> {
            var entity =
                    table.find(reference, asAt.instant(clock.instant())).orElseThrow(() -> new NoSuchRecord("entity"));
            trail.append(actor, Entry.of(Operation.CONSULTATION, "pole.entity-found", entity.id()));
            return entity;
        });
    }

    @Override
    public Entity get(Actor actor, EntityId id) {
        return transactions.as(actor, () -> table.find(id).orElseThrow(() -> new NoSuchRecord("entity")));
    }

    @Override
    public Map<EntityId, String> names(Actor actor, Collection<EntityId> ids, AsAt asAt) {
        return transactions.as(actor, () -> table.names(ids, asAt.instant(clock.instant())));
    }

    @Override
    public List<Listed> newest(Actor actor, EntityKind kind, long skip, int most) {
        return transactions.as(actor, () -> {
            var listed = table.newest(kind, skip, most);
            var ids = listed.stream().map(one -> one.entity().id()).toList();
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "pole.list-read", ids).counting(ids.size()));
            return listed;
        });
    }

    @Override
    public long count(Actor actor, EntityKind kind) {
        return transactions.as(actor, () -> table.count(kind));
    }

    @Override
    public void retract(Actor actor, Collection<EntityRef> entities) {
        transactions.run(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var ids = entities.stream().map(EntityRef::id).toList();
            table.retract(ids, clock.instant());
            trail.append(actor, Entry.of(Operation.ALTERATION, "pole.entities-retracted", ids));
        });
    }

    private Entity entity(NewEntity asked) {
        var id = new EntityId(Uuid7.at(clock.instant()));
        return new Entity(id, asked.kind(), Reference.next(asked.kind()), asked.accessClass());
    }

    private void tellOfPeople(Actor actor, List<Entity> entities) {
        var people = entities.stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .map(Entity::id)
                .toList();
        if (!people.isEmpty()) {
            events.publishEvent(new PersonRecorded(actor, people));
        }
    }
}
