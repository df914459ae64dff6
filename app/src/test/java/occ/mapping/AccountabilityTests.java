package occ.mapping;

import static occ.mapping.Accountability.Gap;
import static occ.mapping.MappingClocks.LOCAL_DEFAULT;
import static occ.mapping.MappingExamples.LEAD;
import static occ.mapping.MappingExamples.MERSEYSIDE_POLICE;
import static occ.mapping.MappingExamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import occ.kernel.Tier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountabilityTests {
    @ParameterizedTest
    @EnumSource
    @DisplayName("R01: from nomination on, every live state needs a holder, a level and a clock")
    void everyLiveStateNeedsAHolderALevelAndAClock(SubjectState state) {
        var bare = new Accountability(state, TODAY, null, null, null, TODAY, MERSEYSIDE_POLICE, true, true);
        var gaps = bare.gaps(TODAY, LOCAL_DEFAULT);

        if (state.isTerminal()) {
            assertThat(gaps).isEmpty();
        } else {
            assertThat(gaps).containsExactly(Gap.HOLDER, Gap.LEVEL, Gap.CLOCK);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R01: every live state names who holds it and has a clock by default")
    void everyLiveStateHasAClock(SubjectState state) {
        assertThat(LOCAL_DEFAULT.dueOn(state, TODAY, Tier.FORCE).isEmpty()).isEqualTo(state.isTerminal());
        assertThat(state.holder() == SubjectState.Holder.NOBODY).isEqualTo(state.isTerminal());
    }

    @Test
    @DisplayName("R01: a clock that has run out is a gap the day after")
    void aClockThatHasRunOutIsAGap() {
        var due = new Accountability(
                SubjectState.TRIAGE, TODAY, LEAD.account(), Tier.FORCE, TODAY, null, null, false, false);

        assertThat(due.gaps(TODAY, LOCAL_DEFAULT)).isEmpty();
        assertThat(due.gaps(TODAY.plusDays(1), LOCAL_DEFAULT)).containsExactly(Gap.OVERDUE);
    }

    @Test
    @DisplayName("R01: a mapped group has five working days for owner and lead, and 28 days for its plan")
    void aMappedGroupNeedsOwnerLeadAndPlanInTime() {
        assertThat(unanswered().gaps(LocalDate.of(2026, 3, 10), LOCAL_DEFAULT)).isEmpty();
        assertThat(unanswered().gaps(LocalDate.of(2026, 3, 11), LOCAL_DEFAULT)).containsExactly(Gap.OWNER, Gap.LEAD);
        assertThat(unanswered().gaps(LocalDate.of(2026, 4, 1), LOCAL_DEFAULT))
                .containsExactly(Gap.OWNER, Gap.LEAD, Gap.PLAN);
    }

    private static Accountability unanswered() {
        return new Accountability(
                SubjectState.MAPPED, TODAY, LEAD.account(), Tier.FORCE, TODAY.plusDays(84), TODAY, null, false, false);
    }
}
