package occ.picture.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import occ.kernel.AsAt;
import occ.picture.Run;

/** The points of a run: the last twelve month ends before a moment, and the moment itself. */
record MonthEnds(List<LocalDate> days, List<String> moments) {
    static MonthEnds before(Moment moment) {
        var month = YearMonth.from(moment.day());
        var ends = IntStream.rangeClosed(1, Run.MONTHS)
                .mapToObj(back -> month.minusMonths(Run.MONTHS + 1 - back).atEndOfMonth())
                .toList();
        return new MonthEnds(
                Stream.concat(ends.stream(), Stream.of(moment.day())).toList(),
                Stream.concat(ends.stream().map(MonthEnds::endOf), Stream.of(last(moment)))
                        .toList());
    }

    // The present has no end: what was recorded a moment ahead of this clock, by another node's, counts too.
    private static String last(Moment moment) {
        return moment.isNow() ? "infinity" : moment.at().toString();
    }

    private static String endOf(LocalDate day) {
        var end = new AsAt(day);
        return end.instant(java.time.Instant.EPOCH).toString();
    }

    String[] momentTexts() {
        return moments.toArray(String[]::new);
    }

    String[] dayTexts() {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }
}
