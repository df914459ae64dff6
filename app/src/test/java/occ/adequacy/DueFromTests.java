package occ.adequacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import occ.access.Verb;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueFromTests {
    @Test
    @DisplayName("A clock that runs over the night on which clocks change is due at the same hour of the right day")
    void overTheNight() {
        // Noon in London on the Thursday before, and on the Thursday after.
        assertThat(rule(7).dueFrom(Instant.parse("2026-03-26T12:00:00Z")))
                .isEqualTo(Instant.parse("2026-04-02T11:00:00Z"));
        assertThat(rule(7).dueFrom(Instant.parse("2026-10-22T11:00:00Z")))
                .isEqualTo(Instant.parse("2026-10-29T12:00:00Z"));
        assertThat(rule(1).dueFrom(Instant.parse("2026-03-28T23:30:00Z")))
                .as("half past eleven in the evening stays that")
                .isEqualTo(Instant.parse("2026-03-29T22:30:00Z"));
    }

    @Test
    @DisplayName("What is due at once is due at once")
    void atOnce() {
        var now = Instant.parse("2026-03-29T01:00:00Z");
        assertThat(rule(0).dueFrom(now)).isEqualTo(now);
    }

    private static AdequacyRule rule(int days) {
        return new AdequacyRule(
                "rule",
                "R01",
                "Breach",
                "Deed",
                "/path",
                Verb.READ_MAP,
                Duration.ofDays(days),
                Severity.LOW,
                "Local default");
    }
}
