package occ.picture.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import occ.picture.Run;

/** The points of a run: the last twelve month ends before a moment, and the moment itself in the month {@code of}. */
record MonthEnds(YearMonth of, LocalDate moment) {
    static MonthEnds before(Moment moment) {
        return new MonthEnds(YearMonth.from(moment.day()), moment.day());
    }

    List<LocalDate> days() {
        return Stream.concat(
                        IntStream.rangeClosed(1, Run.MONTHS)
                                .mapToObj(number ->
                                        of.minusMonths(Run.MONTHS + 1 - number).atEndOfMonth()),
                        Stream.of(moment))
                .toList();
    }

    /** The month of the first end, counted as the register counts months: from the year nought. */
    int first() {
        return present() - Run.MONTHS;
    }

    int present() {
        return of.getYear() * 12 + of.getMonthValue();
    }

    /** Which of the month ends a month has, or the nearest to it. */
    int point(int month) {
        return Math.clamp(month - first(), 0, Run.MONTHS);
    }
}
