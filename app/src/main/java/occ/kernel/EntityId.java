package occ.kernel;

import java.util.UUID;

/** The key of anything statements can be made about: a person, a phone, a group (see {@link EntityKind}). */
public record EntityId(UUID value) implements Identifier {
    public static EntityId next() {
        return new EntityId(Uuid7.now());
    }
}
