package occ.faces.pages;

import java.util.Arrays;
import occ.kernel.EntityKind;
import occ.kernel.Reference;

/** Where an entity's page is: a subject of threat among its own kind, everything else among the entities. */
public final class EntityAddress {
    private EntityAddress() {}

    /** By the letters that the reference begins with. */
    public static String of(Reference reference) {
        return Arrays.stream(EntityKind.values())
                .filter(kind -> reference.text().startsWith(kind.prefix() + "-"))
                .findFirst()
                .map(kind -> of(kind, reference.text()))
                .orElseThrow(() -> new IllegalArgumentException("No entity has a reference like " + reference));
    }

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
