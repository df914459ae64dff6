package occ.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import occ.access.Purposes.Sensitivity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JustificationTests {
    @Test
    @DisplayName("A purpose is asked for always, where the risk is high, or never, as the installation is set")
    void aPurposeIsAskedForAsTheInstallationIsSet() {
        assertThat(Justification.ALWAYS.asksAt(Sensitivity.ORDINARY)).isTrue();
        assertThat(Justification.ALWAYS.asksAt(Sensitivity.HIGH)).isTrue();
        assertThat(Justification.SENSITIVE_ONLY.asksAt(Sensitivity.ORDINARY)).isFalse();
        assertThat(Justification.SENSITIVE_ONLY.asksAt(Sensitivity.HIGH)).isTrue();
        assertThat(Justification.NEVER.asksAt(Sensitivity.HIGH)).isFalse();
    }
}
