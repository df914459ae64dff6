package occ.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * The crime a subject is mapped under. The first five are the threat themes of the command, worded as the
 * mission words them (R42); the others are mapped too, and each has a named lead outside the five.
 */
public enum Theme {
    DRUGS("Drugs (UK and International)", true),
    FIREARMS("Firearms", true),
    ACQUISITIVE("Organised Acquisitive Crime", true),
    IMMIGRATION("Organised Immigration Crime", true),
    PRISONS("Prisons and Lifetime Offender Management", true),
    FRAUD("Fraud", false),
    CYBER("Cyber crime", false),
    CHILD_ABUSE("Child sexual abuse", false),
    MODERN_SLAVERY("Modern slavery and human trafficking", false),
    MONEY_LAUNDERING("Money laundering", false),
    CORRUPTION("Bribery, corruption and sanctions evasion", false),
    OTHER("Other organised crime", false);

    private final String label;
    private final boolean threatTheme;

    Theme(String label, boolean threatTheme) {
        this.label = label;
        this.threatTheme = threatTheme;
    }

    public String label() {
        return label;
    }

    public boolean isThreatTheme() {
        return threatTheme;
    }

    public static List<Theme> threatThemes() {
        return Arrays.stream(values()).filter(Theme::isThreatTheme).toList();
    }

    public static List<Theme> others() {
        return Arrays.stream(values()).filter(theme -> !theme.isThreatTheme()).toList();
    }
}
