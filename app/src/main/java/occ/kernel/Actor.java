package occ.kernel;

/**
 * Who asks. Always an argument, never ambient. {@code name} is for display; {@code unit} is the organisation
 * the account belongs to. A {@code SERVICE} actor is a named job of the program: it may propose and
 * maintain, and every decision that R25 reserves for people refuses it.
 */
public record Actor(AccountId account, String name, OrganisationId unit, Kind kind) {
    public enum Kind {
        PERSON,
        SERVICE
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }
}
