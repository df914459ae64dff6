package occ.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import occ.meetings.Cycle.Monthly;
import occ.meetings.Cycle.Weekly;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When groups meet and papers close, by the clock on the wall in London. */
class CycleTests {
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Test
    @DisplayName("A group meets every so many weeks, counted from a day, and on the nth weekday of a month")
    void groupsMeetByTheirCycle() {
        var fortnightly = new Weekly(2, LocalDate.of(2026, 6, 12), TEN);
        assertThat(fortnightly.next(LocalDate.of(2026, 6, 1), 3))
                .containsExactly(LocalDate.of(2026, 6, 12), LocalDate.of(2026, 6, 26), LocalDate.of(2026, 7, 10));
        assertThat(fortnightly.after(LocalDate.of(2026, 6, 12))).isEqualTo(LocalDate.of(2026, 6, 26));

        var second = new Monthly(2, DayOfWeek.TUESDAY, TEN);
        assertThat(second.next(LocalDate.of(2026, 6, 9), 2))
                .containsExactly(LocalDate.of(2026, 7, 14), LocalDate.of(2026, 8, 11));
        var last = new Monthly(5, DayOfWeek.FRIDAY, TEN);
        assertThat(last.after(LocalDate.of(2026, 2, 1))).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(last.words()).isEqualTo("The last Friday of each month");
    }

    @Test
    @DisplayName(
            "On the nights when clocks change, a meeting at ten is at ten, and an hour that is not there is one later")
    void clocksChange() {
        // Clocks go forward on 28 March 2027 and back on 31 October 2027.
        assertThat(PaperTimes.beginning(LocalDate.of(2027, 3, 27), TEN))
                .isEqualTo(Instant.parse("2027-03-27T10:00:00Z"));
        assertThat(PaperTimes.beginning(LocalDate.of(2027, 3, 28), TEN))
                .isEqualTo(Instant.parse("2027-03-28T09:00:00Z"));
        assertThat(PaperTimes.beginning(LocalDate.of(2027, 3, 28), LocalTime.of(1, 30)))
                .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(PaperTimes.beginning(LocalDate.of(2027, 10, 31), TEN))
                .isEqualTo(Instant.parse("2027-10-31T10:00:00Z"));
        assertThat(PaperTimes.beginning(LocalDate.of(2027, 10, 31), LocalTime.of(1, 30)))
                .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    @DisplayName(
            "On 29 March and 25 October 2026 a meeting keeps its hour, and papers close at theirs the Friday before")
    void clocksChangeIn2026() {
        var summer = PaperTimes.beginning(LocalDate.of(2026, 3, 30), TEN);
        assertThat(summer).isEqualTo(Instant.parse("2026-03-30T09:00:00Z"));
        assertThat(PaperTimes.closing(summer, 9))
                .as("nine in the morning, in winter time still")
                .isEqualTo(Instant.parse("2026-03-27T09:00:00Z"));
        var winter = PaperTimes.beginning(LocalDate.of(2026, 10, 26), TEN);
        assertThat(winter).isEqualTo(Instant.parse("2026-10-26T10:00:00Z"));
        assertThat(PaperTimes.closing(winter, 9))
                .as("nine in the morning, in summer time still")
                .isEqualTo(Instant.parse("2026-10-23T08:00:00Z"));
        assertThat(new Weekly(1, LocalDate.of(2026, 3, 22), TEN).next(LocalDate.of(2026, 3, 22), 2))
                .containsExactly(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 4, 5));
    }

    @Test
    @DisplayName("Papers close so many working hours before: neither nights nor weekends nor bank holidays count")
    void papersCloseInWorkingHours() {
        // A Friday in summer: 10am is 9am in UTC.
        var friday = Instant.parse("2026-06-12T09:00:00Z");
        assertThat(PaperTimes.closing(friday, 0)).isEqualTo(friday);
        assertThat(PaperTimes.closing(friday, 1)).isEqualTo(Instant.parse("2026-06-12T08:00:00Z"));
        assertThat(PaperTimes.closing(friday, 9)).isEqualTo(Instant.parse("2026-06-11T08:00:00Z"));
        // Monday at ten, ten hours before: one of Monday, eight of Friday, one of Thursday.
        assertThat(PaperTimes.closing(Instant.parse("2026-06-15T09:00:00Z"), 10))
                .isEqualTo(Instant.parse("2026-06-11T15:00:00Z"));
        // The Tuesday after Easter Monday 2027, over the night on which clocks went forward: Thursday before was
        // winter.
        assertThat(PaperTimes.closing(Instant.parse("2027-03-30T09:00:00Z"), 9))
                .isEqualTo(Instant.parse("2027-03-25T09:00:00Z"));
    }
}
