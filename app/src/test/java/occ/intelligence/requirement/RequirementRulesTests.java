package occ.intelligence.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import occ.intelligence.Outcome.Refusal;
import occ.intelligence.ReportState;
import org.junit.jupiter.api.Test;

class RequirementRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);

    @Test
    void theLastDayIsADayToAnswerOn() {
        assertThat(RequirementRules.isLate(RequirementState.OPEN, TODAY, TODAY)).isFalse();
        assertThat(RequirementRules.isLate(RequirementState.OPEN, TODAY.minusDays(1), TODAY))
                .isTrue();
    }

    @Test
    void whatIsClosedIsNeverLate() {
        assertThat(RequirementRules.isLate(RequirementState.ANSWERED, TODAY.minusDays(90), TODAY))
                .isFalse();
        assertThat(RequirementRules.isLate(RequirementState.WITHDRAWN, TODAY.minusDays(90), TODAY))
                .isFalse();
    }

    @Test
    void anOpenOneEndsOnceAndForGood() {
        assertThat(RequirementState.OPEN.mayBecome(RequirementState.ANSWERED)).isTrue();
        assertThat(RequirementState.OPEN.mayBecome(RequirementState.OPEN)).isFalse();
        assertThat(RequirementState.WITHDRAWN.mayBecome(RequirementState.ANSWERED))
                .isFalse();
    }

    @Test
    void nobodyIsAskedForYesterday() {
        assertThat(RequirementRules.raising(TODAY.minusDays(1), TODAY, true))
                .extracting(Refusal::field)
                .containsExactly("due");
        assertThat(RequirementRules.raising(TODAY, TODAY, true)).isEmpty();
    }

    @Test
    void onlyAnApprovedReportAnswersAndOnlyWhatIsOpen() {
        assertThat(RequirementRules.answering(RequirementState.OPEN, ReportState.SUBMITTED))
                .hasValueSatisfying(refusal -> assertThat(refusal.field()).isEqualTo("report"));
        assertThat(RequirementRules.answering(RequirementState.OPEN, ReportState.RECALLED))
                .isPresent();
        assertThat(RequirementRules.answering(RequirementState.ANSWERED, ReportState.APPROVED))
                .hasValueSatisfying(refusal -> assertThat(refusal.field()).isEqualTo("requirement"));
        assertThat(RequirementRules.answering(RequirementState.OPEN, ReportState.DISSEMINATED))
                .isEmpty();
    }
}
