package occ.picture;

import java.util.Arrays;
import java.util.Optional;

/** What the register can be narrowed by. {@code key} stands in addresses; a row may carry several values of one facet. */
public enum Facet {
    STATE("state", "State", true),
    THEME("theme", "Theme", true),
    TIER("tier", "Tier", true),
    BAND("band", "Threat band", true),
    REGION("region", "Region", true),
    PLACE("force", "Force or place", true),
    OWNER("owner", "Owner", true),
    LEAD("lead", "Lead officer", true),
    REVIEW("review", "Review", true),
    RULE("rule", "Exceptions", true),
    LACKS("lacks", "Response lacks", true),

    /** What is known about it: counted on the picture only, because it asks the statements. */
    KNOWLEDGE("knowledge", "Knowledge", false),

    /** Where it harms a community: counted on the picture only. */
    COMMUNITY("community", "Risk to the community of", false);

    /** The value of a row that has none: no tier decided, no owner, outside the ten regions. */
    public static final String NONE = "none";

    private final String key;
    private final String label;
    private final boolean counted;

    Facet(String key, String label, boolean counted) {
        this.key = key;
        this.label = label;
        this.counted = counted;
    }

    public static Optional<Facet> keyed(String key) {
        return Arrays.stream(values()).filter(facet -> facet.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** Whether the register counts its values beside its rows. */
    public boolean isCounted() {
        return counted;
    }
}
