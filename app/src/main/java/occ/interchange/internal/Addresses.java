package occ.interchange.internal;

import occ.kernel.EntityKind;
import occ.mapping.SubjectAddress;

/** Where the page of anything on record is. */
final class Addresses {
    private Addresses() {}

    static String of(EntityKind kind, String reference) {
        return kind.isSubject() ? SubjectAddress.of(kind, reference) : "/entities/" + reference;
    }
}
