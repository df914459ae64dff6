package occ.bids;

/** What a bid may ask for. The kinds are a local default: no public list is complete. */
public enum Asset {
    SURVEILLANCE("Surveillance"),
    UNDERCOVER("Undercover officers"),
    TECHNICAL("Technical support"),
    FINANCIAL("Financial investigators"),
    CYBER("Cyber and digital"),
    PRISON_INTELLIGENCE("Prison intelligence"),
    PROTECTED_PERSONS("Protected persons"),
    FORENSIC("Forensic"),
    ANALYSIS("Analysis"),
    INVESTIGATORS("Investigators"),
    PREVENTION("Prevention and partnership");

    private final String label;

    Asset(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
