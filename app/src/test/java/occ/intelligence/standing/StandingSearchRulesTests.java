package occ.intelligence.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import occ.kernel.Reference;
import occ.pole.NewlySaid.What;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingSearchRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);

    @Test
    void itTellsAtMostOnceADay() {
        assertThat(StandingSearchRules.mayTell(search(TODAY, null), TODAY)).isTrue();
        assertThat(StandingSearchRules.mayTell(search(TODAY, TODAY), TODAY)).isFalse();
        assertThat(StandingSearchRules.mayTell(search(TODAY, TODAY.minusDays(1)), TODAY))
                .isTrue();
    }

    @Test
    void pastItsEndItTellsNothing() {
        assertThat(StandingSearchRules.isRunning(search(TODAY, null), TODAY)).isTrue();
        assertThat(StandingSearchRules.mayTell(search(TODAY.minusDays(1), null), TODAY))
                .isFalse();
    }

    @Test
    void itRunsForNinetyDaysAtMost() {
        assertThat(StandingSearchRules.ending(TODAY, TODAY)).isEmpty();
        assertThat(StandingSearchRules.ending(TODAY.plusDays(90), TODAY)).isEmpty();
        assertThat(StandingSearchRules.ending(TODAY.plusDays(91), TODAY)).isPresent();
        assertThat(StandingSearchRules.ending(TODAY.minusDays(1), TODAY)).isPresent();
    }

    private static StandingSearch search(LocalDate endsOn, @Nullable LocalDate seenOn) {
        return new StandingSearch(
                new StandingSearchId(new UUID(1, 1)),
                Reference.next("STS"),
                new What.Named("Corvin Haldersley"),
                "Corvin Haldersley",
                "Named in a threat",
                endsOn,
                Instant.EPOCH,
                seenOn);
    }
}
