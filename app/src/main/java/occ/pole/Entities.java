package occ.pole;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** The things that statements are about. Every verb runs within, or begins, the actor's own transaction. */
public interface Entities {

    /** Many at once, in the order asked for. */
    List<Entity> add(Actor actor, List<NewEntity> entities);

    default Entity add(Actor actor, EntityKind kind, ClassId accessClass) {
        return add(actor, List.of(new NewEntity(kind, accessClass))).getFirst();
    }

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see; the look is in the trail */
    Entity get(Actor actor, Reference reference, AsAt asAt);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see */
    Entity get(Actor actor, EntityId id);

    /** The present best names of those the actor may see; the reference where no name may be seen. */
    Map<EntityId, String> names(Actor actor, Collection<EntityId> ids, AsAt asAt);

    /** Those recorded last, newest first. */
    List<Listed> newest(Actor actor, EntityKind kind, long skip, int most);

    /** How many there are of what the actor may see. */
    long count(Actor actor, EntityKind kind);

    /** Takes entities off the map, keeping their history: an import undone. */
    void retract(Actor actor, Collection<EntityRef> entities);

    record NewEntity(EntityKind kind, ClassId accessClass) {}

    /** A line of a list; the birth date is the one learnt last. */
    record Listed(Entity entity, String name, @Nullable LocalDate birthDate, Instant recordedAt) {}
}
