package occ.mapping;

import static occ.mapping.MappingClocks.LOCAL_DEFAULT;
import static occ.mapping.MappingExamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import occ.kernel.Tier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MappingClocksTests {
    @ParameterizedTest
    @CsvSource({"NATIONAL, 28, 3", "REGIONAL, 56, 3", "FORCE, 84, 6", "LOCAL, 168, 6"})
    void theHigherTheTierTheSoonerTheReview(Tier tier, int days, int months) {
        assertThat(LOCAL_DEFAULT.reviewDue(tier, TODAY)).isEqualTo(TODAY.plusDays(days));
        assertThat(LOCAL_DEFAULT.rescoreDue(tier, TODAY)).isEqualTo(TODAY.plusMonths(months));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R01: every live state names who holds it and has a clock by default")
    void everyLiveStateHasAHolderAndAClock(SubjectState state) {
        assertThat(LOCAL_DEFAULT.dueOn(state, TODAY, Tier.FORCE).isEmpty()).isEqualTo(state.isTerminal());
        assertThat(state.holder() == SubjectState.Holder.NOBODY).isEqualTo(state.isTerminal());
    }

    @Test
    void triageTakesFiveWorkingDaysAndNotWeekends() {
        assertThat(LOCAL_DEFAULT.dueOn(SubjectState.NOMINATED, LocalDate.of(2026, 4, 2), Tier.LOCAL))
                .hasValue(LocalDate.of(2026, 4, 13));
    }

    @Test
    void anEventAsksForANewScoreWithinTenWorkingDays() {
        assertThat(LOCAL_DEFAULT.rescoreDueAfter(LocalDate.of(2026, 3, 3))).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    void aMembershipOutlastsTheReviewByTheGrace() {
        assertThat(LOCAL_DEFAULT.membershipLapses(Tier.NATIONAL, TODAY)).isEqualTo(TODAY.plusDays(56));
    }

    @Test
    void clocksThatForgetATierAreNotSet() {
        var states = LOCAL_DEFAULT.deskWorkingDays();
        var months = LOCAL_DEFAULT.rescoreMonths();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MappingClocks(states, 5, 10, 28, 28, 28, Map.of(Tier.FORCE, 84), months));
    }

    @Test
    void developmentIsExtendedOnceAndWithAReason() {
        var development = Development.begunOn(TODAY);
        var extended = new Development(TODAY, "The phone is still being read");

        assertThat(development.endsOn(LOCAL_DEFAULT)).isEqualTo(TODAY.plusDays(28));
        assertThat(development.extend(" ")).isInstanceOf(Development.Extension.Refused.class);
        assertThat(development.extend("The phone is still being read"))
                .isEqualTo(new Development.Extension.Given(extended));
        assertThat(extended.endsOn(LOCAL_DEFAULT)).isEqualTo(TODAY.plusDays(56));
        assertThat(extended.extend("Once more")).isInstanceOf(Development.Extension.Refused.class);
    }
}
