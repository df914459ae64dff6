package occ.mapping;

/** Where a subject stands in its life on the map. {@link Move} says how it gets from one to the next. */
public enum SubjectState {
    NOMINATED(
            "Nominated",
            "A force or agency has put it forward, and the region has not picked it up yet",
            Holder.REGIONAL_COORDINATOR),
    TRIAGE(
            "In triage",
            "The region checks the definition, looks for duplicates and settles who should own it",
            Holder.REGIONAL_COORDINATOR),
    RETURNED("Returned", "The nominator has been asked to add or correct something", Holder.NOMINATOR),
    REJECTED("Rejected", "It does not belong on the map in this form; the reason says where it went", Holder.NOBODY),
    DEVELOPMENT(
            "In development",
            "It belongs on the map, but too little is known to score it; the time for this is limited",
            Holder.OWNER),
    SCORED("Scored", "The threat assessment is complete and waits for quality assurance", Holder.REGIONAL_COORDINATOR),
    QA_RETURNED(
            "Returned by quality assurance",
            "The assessment must be corrected before it can be assured",
            Holder.SCORER),
    MAPPED("Mapped", "It is active, and has an owner, a lead, a tier, a plan and a review date", Holder.LEAD),
    MONITORED(
            "Monitored",
            "It is quiet or its principals are in custody; no operation is live, and tripwires are set",
            Holder.LEAD),
    ARCHIVE_PROPOSED(
            "Archive proposed",
            "Its lead holds that the response can end; somebody else decides",
            Holder.REGIONAL_COORDINATOR),
    ARCHIVED(
            "Archived",
            "The response has ended; it is kept, is found by duplicate checks and can come back",
            Holder.NOBODY),
    MERGED("Merged", "It turned out to be the same as another record, which carries on for both", Holder.NOBODY),
    SPLIT("Split", "It turned out to be several, which carry on in its place", Holder.NOBODY);

    /** Who is accountable for a subject while it is in a state (R01). */
    public enum Holder {
        NOBODY("Nobody: its life on the map has ended"),
        NOMINATOR("The nominator"),
        REGIONAL_COORDINATOR("The regional coordinator"),
        OWNER("The owning organisation"),
        SCORER("The scorer"),
        LEAD("The lead responsible officer");

        private final String label;

        Holder(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final String label;
    private final String meaning;
    private final Holder holder;

    SubjectState(String label, String meaning, Holder holder) {
        this.label = label;
        this.meaning = meaning;
        this.holder = holder;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    public Holder holder() {
        return holder;
    }

    /** Left by {@link Move#REOPEN} and {@link Move#UNDO_COMBINATION} alone. */
    public boolean isTerminal() {
        return holder == Holder.NOBODY;
    }

    /** Whether it ended in other records, which can be undone. */
    public boolean isCombined() {
        return this == MERGED || this == SPLIT;
    }

    /** Whether it counts among the mapped: assured once, and not yet archived, merged or split. */
    public boolean isOnTheMap() {
        return this == MAPPED || this == MONITORED || this == ARCHIVE_PROPOSED;
    }
}
