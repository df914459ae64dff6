package occ.pole;

import occ.kernel.EntityKind;

/** What several of a kind are called. */
public final class KindWords {
    private KindWords() {}

    public static String many(EntityKind kind) {
        return switch (kind) {
            case GROUP -> "Organised crime groups";
            case PRIORITY_INDIVIDUAL -> "Priority individuals";
            case VULNERABILITY -> "Vulnerabilities";
            case PERSON -> "People";
            case ORGANISATION -> "Organisations";
            case LOCATION -> "Locations";
            case VEHICLE -> "Vehicles";
            case PHONE -> "Phones";
            case ACCOUNT -> "Accounts";
            case EVENT -> "Events";
        };
    }
}
