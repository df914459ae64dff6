package occ.disruption;

/** What a claim rests on. Two items are independent of each other where they come from different origins. */
public record Evidence(Origin origin, String words) {
    public enum Origin {
        COURT("Court or prosecutor"),
        CUSTODY("Custody or prison record"),
        FORENSIC("Forensic result"),
        FINANCIAL("Financial record"),
        INTELLIGENCE("Intelligence report"),
        PARTNER("Record of a partner"),
        VICTIM("Account of a victim or witness"),
        OBSERVATION("Observation by officers");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
