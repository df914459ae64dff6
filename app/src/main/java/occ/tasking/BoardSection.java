package occ.tasking;

/** The lists of the tasking board. Nothing else about a response waits for a chair or a coordinator. */
public enum BoardSection {
    AWAITING_TIER("Awaiting a tier", "No tier yet, or only an interim one although it is mapped"),
    BAND_A_LOW_TIER("Band A in tier 3 or 4", "Stands once somebody is named who carries the risk"),
    DECLINED("Lead declined", "The officer who was asked said no, and nobody else has been asked"),
    WITHOUT_LEAD("Without a lead", "Mapped, and nobody has been asked to lead"),
    WITHOUT_OWNER("Without an owner", "Mapped, and no body answers for it");

    private final String label;
    private final String meaning;

    BoardSection(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
