package occ.mapping;

import occ.kernel.EntityKind;
import occ.kernel.Reference;

/** Where a subject's page is: {@code /groups/OCG-7K2M-9QX4-T}, and its parts below it. */
public final class SubjectAddress {
    private SubjectAddress() {}

    public static String of(EntityKind kind, Reference reference) {
        return of(kind, reference.text());
    }

    public static String of(EntityKind kind, String reference) {
        return "/" + collection(kind) + "/" + reference;
    }

    public static String collection(EntityKind kind) {
        return switch (kind) {
            case GROUP -> "groups";
            case PRIORITY_INDIVIDUAL -> "individuals";
            case VULNERABILITY -> "vulnerabilities";
            default -> throw new IllegalArgumentException("Not a subject of threat: " + kind);
        };
    }

    /** What the list of all of a kind is called. */
    public static String register(EntityKind kind) {
        return switch (kind) {
            case GROUP -> "Groups";
            case PRIORITY_INDIVIDUAL -> "Individuals";
            case VULNERABILITY -> "Vulnerabilities";
            default -> throw new IllegalArgumentException("Not a subject of threat: " + kind);
        };
    }
}
