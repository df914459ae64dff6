package occ.access.pages;

import occ.access.Accounts.Ending;
import occ.access.BreakGlass;
import occ.access.CompartmentMembers;
import occ.access.Conflicts;
import occ.access.RoleGrants;
import occ.access.Sponsorships;

/** Why administration was refused, in words for whoever asked. */
final class Refusals {
    static final String OWN_ACCOUNT = "Nobody administers their own account: ask another administrator";

    private static final String HANDED_PASSWORD =
            "Whoever asked handed you a password in the last 30 days, so the two of you do not count as two"
                    + " persons: somebody else must decide it";
    private static final String NOBODY = "Nobody with an open account signs in with that name: check its spelling";

    private Refusals() {}

    static String of(Ending ending) {
        return switch (ending) {
            case DONE -> throw new IllegalArgumentException("Nothing was refused");
            case REFUSED_OWN_ACCOUNT -> OWN_ACCOUNT;
            case REFUSED_TOO_FEW_ADMINISTRATORS ->
                "Two administrators must remain, because a privileged role takes two persons: make another one first";
        };
    }

    static String of(RoleGrants.Outcome outcome) {
        return switch (outcome) {
            case GIVEN, WAITS_FOR_A_SECOND_PERSON -> throw new IllegalArgumentException("Nothing was refused");
            case REFUSED_ALREADY_HELD -> "They hold that role already, or it was asked for";
            case REFUSED_OWN_ACCOUNT -> OWN_ACCOUNT;
            case REFUSED_SAME_PERSON -> "You asked for this role yourself: a second administrator must confirm it";
            case REFUSED_PASSWORD_FROM_THE_ASKER -> HANDED_PASSWORD;
        };
    }

    static String of(CompartmentMembers.Outcome outcome) {
        return switch (outcome) {
            case DONE -> throw new IllegalArgumentException("Nothing was refused");
            case REFUSED_OWN_ACCOUNT ->
                "Nobody admits or dismisses themselves. To step down, ask an administrator to name another sponsor";
            case REFUSED_NOBODY_OF_THAT_NAME -> NOBODY;
            case REFUSED_CLOSED -> "The compartment is closed: nobody else is admitted to it";
        };
    }

    static String of(BreakGlass.Outcome outcome) {
        return switch (outcome) {
            case GIVEN -> throw new IllegalArgumentException("Nothing was refused");
            case REFUSED_NOTHING_MATCHES -> "It matches no compartment that you were admitted to";
            case REFUSED_ALREADY_IN -> "They are in that compartment already";
            case REFUSED_PASSWORD_FROM_THE_ASKER -> HANDED_PASSWORD;
        };
    }

    static String of(Conflicts.Outcome outcome) {
        return switch (outcome) {
            case DONE -> throw new IllegalArgumentException("Nothing was refused");
            case REFUSED_NOBODY_OF_THAT_NAME -> NOBODY;
            case REFUSED_SAME_PERSON -> "You asked to lift it yourself: somebody else must decide it";
            case REFUSED_PASSWORD_FROM_THE_ASKER -> HANDED_PASSWORD;
        };
    }

    static String of(Sponsorships.Outcome outcome) {
        return switch (outcome) {
            case CONFIRMED, WAITS_FOR_A_SECOND_PERSON -> throw new IllegalArgumentException("Nothing was refused");
            case REFUSED_NOBODY_OF_THAT_NAME -> NOBODY;
            case REFUSED_OWN_ACCOUNT -> "Nobody makes themselves a sponsor: ask another administrator";
            case REFUSED_SAME_PERSON -> "You asked for this sponsor yourself: a second administrator must confirm it";
            case REFUSED_PASSWORD_FROM_THE_ASKER -> HANDED_PASSWORD;
            case REFUSED_ALREADY_ASKED -> "Another sponsor waits to be confirmed: confirm or decline that first";
        };
    }
}
