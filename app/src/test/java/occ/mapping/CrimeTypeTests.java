package occ.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.kernel.Theme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CrimeTypeTests {
    @ParameterizedTest
    @CsvSource({
        "Drug dealing, DRUGS",
        "Arms dealing, FIREARMS",
        "People trafficking, MODERN_SLAVERY",
        "Home invasions, ACQUISITIVE",
        "gun violence, FIREARMS",
        "Phone snatching, ACQUISITIVE",
        "Vehicle theft, ACQUISITIVE",
        "Smuggling, OTHER"
    })
    void theActivitiesOfTheOlderPrototypeAreKnown(String label, Theme theme) {
        assertThat(CrimeType.labelled(label)).map(CrimeType::theme).hasValue(theme);
    }

    @Test
    @DisplayName("R42: the five threat themes stand verbatim, and come before the others")
    void theFiveThreatThemesStandVerbatim() {
        assertThat(Theme.threatThemes())
                .extracting(Theme::label)
                .containsExactly(
                        "Drugs (UK and International)",
                        "Firearms",
                        "Organised Acquisitive Crime",
                        "Organised Immigration Crime",
                        "Prisons and Lifetime Offender Management");
        assertThat(Theme.values()).startsWith(Theme.threatThemes().toArray(Theme[]::new));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R42: every theme, of the five and beyond, has crimes that are mapped under it")
    void everyThemeHasCrimes(Theme theme) {
        assertThat(CrimeType.values()).extracting(CrimeType::theme).contains(theme);
    }

    @Test
    void theThemeOfMostCrimesIsProposedFirst() {
        var crimes = List.of(CrimeType.CASH_LAUNDERING, CrimeType.GUN_VIOLENCE, CrimeType.ARMS_DEALING);

        assertThat(CrimeType.proposedThemes(crimes)).containsExactly(Theme.FIREARMS, Theme.MONEY_LAUNDERING);
    }
}
