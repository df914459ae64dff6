package occ.mapping;

/** Why the response to a subject can end. The codes are a local default. */
public enum ArchiveReason {
    DISMANTLED("Dismantled"),
    MEMBERS_CONVICTED_AND_MANAGED("Members convicted, every principal under lifetime management"),
    MEMBERS_DECEASED_OR_DEPORTED("Members deceased or deported"),
    NO_INTELLIGENCE_12M("No intelligence for twelve months"),
    NO_LONGER_MEETS_DEFINITION("No longer meets the definition"),
    MERGED("Absorbed by another group"),
    TRANSFERRED_ABROAD("Taken over by authorities abroad"),
    RECORD_ERROR("Recorded by mistake");

    private final String label;

    ArchiveReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
