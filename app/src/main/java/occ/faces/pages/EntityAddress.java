package occ.faces.pages;

import occ.kernel.EntityKind;

/** Where an entity's page is: a subject of threat among its own kind, everything else among the entities. */
public final class EntityAddress {
    private EntityAddress() {}

    public static String of(EntityKind kind, String reference) {
        return "/" + collection(kind) + "/" + reference;
    }

    private static String collection(EntityKind kind) {
        return switch (kind) {
            case GROUP -> "groups";
            case PRIORITY_INDIVIDUAL -> "individuals";
            case VULNERABILITY -> "vulnerabilities";
            case PERSON, ORGANISATION, LOCATION, VEHICLE, PHONE, ACCOUNT, EVENT -> "entities";
        };
    }
}
