package occ.mapping;

import static occ.mapping.MappingExamples.TODAY;
import static occ.mapping.MappingExamples.membership;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import occ.pole.DataSubjectCategory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SafeguardingTests {
    private static final LocalDate SEVENTEEN = TODAY.minusYears(18).plusDays(1);
    private static final LocalDate EIGHTEEN = TODAY.minusYears(18);
    private static final LocalDate NINE = TODAY.minusYears(10).plusDays(1);

    @Test
    @DisplayName("R29: the membership of a child needs a second person's approval")
    void theMembershipOfAChildNeedsApproval() {
        var courier = membership(MemberRole.LOGISTICS, DataSubjectCategory.SUSPECT);

        assertThat(courier.problems(SEVENTEEN, false, TODAY))
                .extracting(Problem::field)
                .containsExactly("approval");
        assertThat(courier.problems(SEVENTEEN, true, TODAY)).isEmpty();
        assertThat(courier.problems(EIGHTEEN, false, TODAY)).isEmpty();
    }

    @Test
    @DisplayName("R29: a child under ten is never a suspect, approved or not")
    void aChildUnderTenIsNeverASuspect() {
        var courier = membership(MemberRole.LOGISTICS, DataSubjectCategory.SUSPECT);
        var victim = membership(MemberRole.EXPLOITED, DataSubjectCategory.VICTIM);

        assertThat(courier.problems(NINE, true, TODAY))
                .extracting(Problem::sentence)
                .containsExactly("A child under ten is never a suspect");
        assertThat(victim.problems(NINE, true, TODAY)).isEmpty();
    }

    @Test
    @DisplayName("R29: a possible victim of exploitation prompts the check of the section 45 defence")
    void aPossibleVictimPromptsTheDefenceCheck() {
        assertThat(Safeguarding.promptsDefenceCheck(MemberRole.EXPLOITED, DataSubjectCategory.SUSPECT))
                .isTrue();
        assertThat(Safeguarding.promptsDefenceCheck(MemberRole.STREET_LEVEL, DataSubjectCategory.VICTIM))
                .isTrue();
        assertThat(Safeguarding.promptsDefenceCheck(MemberRole.PRINCIPAL, DataSubjectCategory.SUSPECT))
                .isFalse();
    }

    @Test
    @DisplayName("R45: children and possible victims start in a safeguarding class")
    void childrenAndPossibleVictimsAreSafeguarded() {
        assertThat(Safeguarding.needed(SEVENTEEN, MemberRole.PRINCIPAL, TODAY)).isTrue();
        assertThat(Safeguarding.needed(EIGHTEEN, MemberRole.PRINCIPAL, TODAY)).isFalse();
        assertThat(Safeguarding.needed(null, MemberRole.EXPLOITED, TODAY)).isTrue();
        assertThat(Safeguarding.needed(null, MemberRole.PRINCIPAL, TODAY)).isFalse();
        assertThat(membership(MemberRole.LOGISTICS, DataSubjectCategory.VICTIM).needsSafeguarding(EIGHTEEN, TODAY))
                .isTrue();
    }

    @Test
    void whoWasBornOnALeapDayComesOfAgeOnTheFirstOfMarch() {
        var leapDay = LocalDate.of(2008, 2, 29);

        assertThat(Safeguarding.isChild(leapDay, LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(Safeguarding.isChild(leapDay, LocalDate.of(2026, 3, 1))).isFalse();
    }
}
