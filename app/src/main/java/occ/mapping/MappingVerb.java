package occ.mapping;

/** What somebody may be allowed to do to the map. Which roles hold which verb is settled in the tree of roles. */
public enum MappingVerb {
    NOMINATE("Nominate"),
    TRIAGE("Triage nominations"),
    SCORE("Score"),
    ASSURE("Assure the quality of scores"),
    MAINTAIN("Maintain members, relations and activity"),
    REVIEW("Review"),
    APPROVE_CHILD_MEMBERSHIP("Approve the membership of a child"),
    PROPOSE_ARCHIVE("Propose to archive"),
    APPROVE_ARCHIVE("Approve archiving in tiers 3 and 4"),
    APPROVE_ARCHIVE_OF_HIGH_TIERS("Approve archiving in tiers 1 and 2"),
    MERGE_AND_SPLIT("Merge and split"),
    REOPEN("Reopen");

    private final String label;

    MappingVerb(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
