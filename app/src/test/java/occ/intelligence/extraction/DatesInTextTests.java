package occ.intelligence.extraction;

import static occ.intelligence.extraction.Examples.found;
import static occ.intelligence.extraction.Examples.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import occ.intelligence.extraction.Dated.Precision;
import occ.kernel.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesInTextTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on Tuesday 9 June 2026 at 16:40 | Tuesday 9 June 2026 | 2026-06-09",
                "on the 2nd of May | 2nd of May | 2026-05-02",
                "on 28 December | 28 December | 2025-12-28",
                "on June 3rd, 2026 | June 3rd, 2026 | 2026-06-03",
                "from 3-9 June 2026 | 3-9 June 2026 | 2026-06-03/2026-06-09",
                "since March 2025 | March 2025 | 2025-03",
                "back in August | August | 2025-08",
                "since 2019 | 2019 | 2019",
                "born 03.11.92 | 03.11.92 | 1992-11-03",
                "on 07/06/26 | 07/06/26 | 2026-06-07",
                "on 03 JUN 26 | 03 JUN 26 | 2026-06-03",
                "on 2026-06-07 | 2026-06-07 | 2026-06-07",
                "on 12/04 again | 12/04 | 2026-04-12",
                "it was yesterday | yesterday | 2026-06-10",
                "it was last Tuesday | last Tuesday | 2026-06-09",
                "it was last week | last week | 2026-06-01/2026-06-07",
                "it was two weeks ago | two weeks ago | 2026-05-25/2026-05-31",
                "it was last month | last month | 2026-05",
                "it is next Friday | next Friday | 2026-06-12",
                "on New Year's Eve | New Year's Eve | 2025-12-31",
            })
    void aDateIsCountedFromTheDayOfWriting(String text, String written, String canonical) {
        var date = only(text);

        assertThat(date.kind()).isEqualTo(ProposedKind.DATE);
        assertThat(date.text()).isEqualTo(written);
        assertThat(date.canonical()).isEqualTo(canonical);
    }

    @Test
    void aDateKnowsHowExactlyItIsSaid() {
        var month = Objects.requireNonNull(only("since March 2025").dated());

        assertThat(month.precision()).isEqualTo(Precision.MONTH);
        assertThat(month.period()).isEqualTo(new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1)));
    }

    @Test
    void aDayThatComesRoundIsNoOneDate() {
        assertThat(only("they meet on Thursdays").text()).isEqualTo("Thursdays");
        assertThat(only("they meet on Thursdays").dated()).isNull();
        assertThat(only("they meet every Friday").text()).isEqualTo("every Friday");
    }

    @Test
    void theCalendarHasNoOtherDays() {
        assertThat(found("on 31/02/2026 and 30 February 2026 and 45/13/2026")).isEmpty();
    }
}
