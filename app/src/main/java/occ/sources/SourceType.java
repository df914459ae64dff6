package occ.sources;

import occ.pole.SourceKind;

/** What kind of source it was, as the register keeps it, and all that readers of the report see of that. */
public enum SourceType {
    OFFICER("Officer", SourceKind.OFFICIAL),
    MEMBER_OF_PUBLIC("Member of the public", SourceKind.PUBLIC),
    CRIMESTOPPERS("Crimestoppers", SourceKind.PUBLIC),
    CHIS("Covert human intelligence source, by the number of the ISR", SourceKind.OTHER),
    TECHNICAL("Technical", SourceKind.OTHER),
    PARTNER("Partner agency", SourceKind.PARTNER),
    PRISON("Prison", SourceKind.PARTNER),
    OPEN_SOURCE("Open source", SourceKind.PUBLIC),
    SAR("Suspicious activity report", SourceKind.OTHER),
    INTERNATIONAL("International", SourceKind.PARTNER);

    private final String label;
    private final SourceKind shownAs;

    SourceType(String label, SourceKind shownAs) {
        this.label = label;
        this.shownAs = shownAs;
    }

    public String label() {
        return label;
    }

    public SourceKind shownAs() {
        return shownAs;
    }
}
