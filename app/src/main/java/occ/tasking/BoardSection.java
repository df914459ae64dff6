package occ.tasking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of the tasking board. Nothing else about a response waits for a chair or a coordinator. */
public enum BoardSection {
    AWAITING_TIER("Awaiting a tier", "Mapped, with no tier or only the interim one from before"),
    BAND_A_LOW_TIER("Band A in tier 3 or 4", "Stands once somebody is named who carries the risk"),
    RISK_CARRIED(
            "Risk carried",
            "Band A in tier 3 or 4, confirmed: somebody named carries the risk of what is left unanswered"),
    DECLINED("Lead declined", "The officer who was asked said no, and nobody else has been asked"),
    LEAD_LEFT("Lead has left", "Whoever led it, or was asked to, does not work here any more"),
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

    /** As it stands in an address: {@code awaiting-tier}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<BoardSection> withPath(String path) {
        return Arrays.stream(values())
                .filter(section -> section.path().equals(path))
                .findFirst();
    }

    public String meaning() {
        return meaning;
    }
}
