package occ.disruption;

import java.util.Arrays;
import java.util.List;

/** What a subject cannot do any more, or can do better. Each bears out the level beside it; the list is a local default. */
public enum CapabilityEffect {
    PRINCIPALS_REMOVED(Effect.MAJOR, "One or more principals removed or incapacitated"),
    MAIN_ROUTE_CLOSED(Effect.MAJOR, "The main route of commodities or money closed"),
    HALF_LOST(Effect.MAJOR, "Half or more of the points of its capability lost"),
    CEASED(Effect.MAJOR, "The group ceased, or was forced out of its market"),
    CLOSED_NATIONALLY(Effect.MAJOR, "The vulnerability closed nationally or for a sector"),
    MEMBER_REMOVED(Effect.MODERATE, "A significant member or enabler removed"),
    MUST_REBUILD(Effect.MODERATE, "A route or business closed that must be built anew"),
    FIFTH_LOST(Effect.MODERATE, "From 20 to 49 % of the points of its capability lost"),
    REDUCED(Effect.MODERATE, "The vulnerability materially reduced"),
    INTERRUPTED(Effect.MINOR, "A short interruption"),
    ABSORBED(Effect.MINOR, "A loss that it absorbed, or less than 20 % of its capability"),
    MORE_CAPABLE(Effect.NEGATIVE, "The group became more capable"),
    DISPLACED(Effect.NEGATIVE, "It moved elsewhere, or others took its place"),
    MORE_HARM(Effect.NEGATIVE, "More harm was done");

    private final Effect bearsOut;
    private final String label;

    CapabilityEffect(Effect bearsOut, String label) {
        this.bearsOut = bearsOut;
        this.label = label;
    }

    public Effect bearsOut() {
        return bearsOut;
    }

    public String label() {
        return label;
    }

    public static List<CapabilityEffect> of(Effect level) {
        return Arrays.stream(values())
                .filter(effect -> effect.bearsOut == level)
                .toList();
    }

    /** What bears out more bears out less as well; what made things worse bears out nothing else. */
    boolean bearsOutAtLeast(Effect level) {
        return (bearsOut == Effect.NEGATIVE) == (level == Effect.NEGATIVE) && bearsOut.compareTo(level) <= 0;
    }
}
