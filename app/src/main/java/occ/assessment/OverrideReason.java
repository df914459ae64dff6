package occ.assessment;

import occ.kernel.ThreatBand;

/** Why a band may be raised above the score. A local default, configurable: no national list is published. */
public enum OverrideReason {
    THREAT_TO_LIFE("Threat to life"),
    FIREARMS_INTENT("Intent to use firearms"),
    LAW_ENFORCEMENT_CORRUPTION("Corruption of law enforcement"),
    CHILDREN_EXPLOITED("Children exploited");

    private final String label;

    OverrideReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public ThreatBand minimum() {
        return ThreatBand.B;
    }
}
