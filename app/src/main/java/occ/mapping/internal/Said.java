package occ.mapping.internal;

import occ.kernel.EntityId;
import occ.kernel.EntityRef;
import occ.pole.Statement;

/** A statement of membership, and the group it was made of: after a merge, one of several that are read as one. */
record Said(EntityRef group, Statement statement) {
    EntityId member() {
        return statement.subject().id();
    }
}
