package occ.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import occ.rights.Counting.ClosedDays;
import occ.rights.Counting.Month;
import occ.rights.Wait.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The month as section 54 of the Data Protection Act 2018 counts it. */
class DeadlineTests {
    private static final Counting AS_IT_FALLS = new Counting(Month.SAME_DATE, ClosedDays.AS_IT_FALLS);

    @Test
    @DisplayName("A request of 3 September is answered by 3 October")
    void aMonthEndsOnTheSameDate() {
        assertThat(due(day(2025, 9, 3), AS_IT_FALLS)).isEqualTo(day(2025, 10, 3));
    }

    @Test
    @DisplayName("A month from 31 January ends on the last day of February, in leap years too")
    void aMonthFromTheThirtyFirstEndsOnTheLastDay() {
        assertThat(due(day(2026, 1, 31), AS_IT_FALLS)).isEqualTo(day(2026, 2, 28));
        assertThat(due(day(2028, 1, 31), AS_IT_FALLS)).isEqualTo(day(2028, 2, 29));
        assertThat(due(day(2026, 3, 31), AS_IT_FALLS)).isEqualTo(day(2026, 4, 30));
        assertThat(due(day(2024, 2, 29), AS_IT_FALLS)).isEqualTo(day(2024, 3, 29));
    }

    @Test
    @DisplayName("An end on a weekend or bank holiday goes to the next working day, unless it is set otherwise")
    void anEndOnAClosedDayGoesToTheNextWorkingDay() {
        // 28 February 2026 is a Saturday; 25 December 2026 a Friday, and Monday 28 in lieu of Boxing Day.
        assertThat(due(day(2026, 1, 31), Counting.STANDARD)).isEqualTo(day(2026, 3, 2));
        assertThat(due(day(2026, 11, 25), Counting.STANDARD)).isEqualTo(day(2026, 12, 29));
        assertThat(due(day(2026, 11, 25), AS_IT_FALLS)).isEqualTo(day(2026, 12, 25));
    }

    @Test
    @DisplayName("Counted most strictly, the month ends the day before")
    void theStrictMonthEndsTheDayBefore() {
        var strict = new Counting(Month.DAY_BEFORE, ClosedDays.AS_IT_FALLS);
        assertThat(due(day(2025, 9, 3), strict)).isEqualTo(day(2025, 10, 2));
    }

    @Test
    @DisplayName("The month begins when identity is shown or a fee is paid, if that is later")
    void theMonthBeginsWithIdentityAndFee() {
        var received = day(2026, 3, 2);
        var identity = wait(Kind.IDENTITY, day(2026, 3, 4), day(2026, 3, 20));
        var fee = wait(Kind.FEE, day(2026, 3, 5), day(2026, 3, 10));

        var deadline = Deadline.of(received, List.of(identity, fee), false, AS_IT_FALLS);

        assertThat(deadline.beganOn()).isEqualTo(day(2026, 3, 20));
        assertThat(deadline.dueOn()).isEqualTo(day(2026, 4, 20));
    }

    @Test
    @DisplayName("While the requester owes an answer there is no end, and nothing is late")
    void whileTheRequesterOwesAnAnswerNothingIsLate() {
        for (var kind : Kind.values()) {
            var deadline =
                    Deadline.of(day(2020, 1, 1), List.of(wait(kind, day(2020, 1, 2), null)), false, Counting.STANDARD);
            assertThat(deadline.isPaused()).as(kind.name()).isTrue();
            assertThat(deadline.isLate(day(2026, 1, 1))).as(kind.name()).isFalse();
            assertThat(deadline.mayBeExtended(day(2020, 1, 3))).as(kind.name()).isFalse();
        }
    }

    @Test
    @DisplayName("Days waited for clarification do not count, the first and the last of them neither")
    void daysWaitedForClarificationDoNotCount() {
        var asked = wait(Kind.CLARIFICATION, day(2026, 3, 4), day(2026, 3, 6));

        var deadline = Deadline.of(day(2026, 3, 2), List.of(asked), false, AS_IT_FALLS);

        assertThat(deadline.beganOn()).isEqualTo(day(2026, 3, 2));
        assertThat(deadline.dueOn()).isEqualTo(day(2026, 4, 5));
        assertThat(deadline.noticeBy()).isEqualTo(day(2026, 4, 5));
    }

    @Test
    @DisplayName("Clarification that came before the month began changes nothing")
    void clarificationBeforeTheMonthBeganChangesNothing() {
        var asked = wait(Kind.CLARIFICATION, day(2026, 3, 3), day(2026, 3, 6));
        var identity = wait(Kind.IDENTITY, day(2026, 3, 3), day(2026, 3, 9));

        assertThat(Deadline.of(day(2026, 3, 2), List.of(asked, identity), false, AS_IT_FALLS)
                        .dueOn())
                .isEqualTo(day(2026, 4, 9));
    }

    @Test
    @DisplayName("An extension is two further months, with notice in the first")
    void anExtensionIsTwoFurtherMonths() {
        var plain = Deadline.of(day(2026, 3, 2), List.of(), false, AS_IT_FALLS);

        assertThat(plain.mayBeExtended(day(2026, 4, 2))).isTrue();
        assertThat(plain.mayBeExtended(day(2026, 4, 3))).isFalse();
        assertThat(Deadline.of(day(2026, 3, 2), List.of(), true, AS_IT_FALLS).dueOn())
                .isEqualTo(day(2026, 6, 2));
    }

    @Test
    @DisplayName("It is late on the day after")
    void itIsLateOnTheDayAfter() {
        var deadline = Deadline.of(day(2026, 3, 2), List.of(), false, AS_IT_FALLS);

        assertThat(deadline.isLate(day(2026, 4, 2))).isFalse();
        assertThat(deadline.isLate(day(2026, 4, 3))).isTrue();
    }

    private static @Nullable LocalDate due(LocalDate received, Counting counting) {
        return Deadline.of(received, List.of(), false, counting).dueOn();
    }

    private static Wait wait(Kind kind, LocalDate asked, @Nullable LocalDate answered) {
        return new Wait(1, kind, asked, answered, "A copy of a passport");
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
