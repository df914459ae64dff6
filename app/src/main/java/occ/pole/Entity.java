package occ.pole;

import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Reference;

/** Something statements can be made about, without any of them. */
public record Entity(EntityId id, EntityKind kind, Reference reference, ClassId accessClass) {
    public EntityRef ref() {
        return new EntityRef(kind, id);
    }
}
