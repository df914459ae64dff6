package occ.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {
    @ParameterizedTest
    @CsvSource({"2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"})
    void easterFallsOnItsSunday(LocalDate sunday) {
        assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void anOrdinaryYearHasEightBankHolidays() {
        assertThat(WorkingDays.bankHolidays(2025).keySet())
                .containsExactly(
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 4, 18),
                        LocalDate.of(2025, 4, 21),
                        LocalDate.of(2025, 5, 5),
                        LocalDate.of(2025, 5, 26),
                        LocalDate.of(2025, 8, 25),
                        LocalDate.of(2025, 12, 25),
                        LocalDate.of(2025, 12, 26));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-03, New Year's Day",
        "2021-12-27, Christmas Day",
        "2021-12-28, Boxing Day",
        "2022-12-26, Boxing Day",
        "2022-12-27, Christmas Day",
        "2020-12-28, Boxing Day"
    })
    void aHolidayAtAWeekendIsMadeUpFor(LocalDate substitute, String holiday) {
        assertThat(WorkingDays.bankHolidays(substitute.getYear())).containsEntry(substitute, holiday);
    }

    @Test
    void holidaysProclaimedOnceAreKept() {
        assertThat(WorkingDays.bankHolidays(2022).keySet())
                .contains(LocalDate.of(2022, 6, 2), LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19))
                .doesNotContain(LocalDate.of(2022, 5, 30));
        assertThat(WorkingDays.bankHolidays(2023)).hasSize(9).containsKey(LocalDate.of(2023, 5, 8));
    }

    @Test
    void fiveWorkingDaysAfterMaundyThursdayPassOverEaster() {
        assertThat(WorkingDays.add(LocalDate.of(2026, 4, 2), 5)).isEqualTo(LocalDate.of(2026, 4, 13));
    }

    @Test
    void noWorkingDayLiesBetweenADayAndAnEarlierOne() {
        assertThat(WorkingDays.between(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 2)))
                .isZero();
    }

    @Test
    void workingDaysAreNotTakenAway() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.add(LocalDate.of(2026, 4, 2), -1));
    }

    @Property(tries = 300, seed = "43")
    void whatIsAddedIsWhatLiesBetween(
            @ForAll @IntRange(min = 0, max = 5000) int offset, @ForAll @IntRange(min = 1, max = 60) int days) {
        var from = LocalDate.of(2020, 1, 1).plusDays(offset);
        var to = WorkingDays.add(from, days);

        assertThat(WorkingDays.between(from, to)).isEqualTo(days);
        assertThat(WorkingDays.isWorkingDay(to)).isTrue();
    }
}
