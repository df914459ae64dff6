package occ.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** When a group meets, by the clock on the wall in London. */
public sealed interface Cycle {
    LocalTime at();

    /** The first day after a day on which it meets. */
    LocalDate after(LocalDate day);

    String words();

    /** The days on which it meets after a day, the nearest first. */
    default List<LocalDate> next(LocalDate day, int most) {
        return Stream.iterate(after(day), this::after).limit(most).toList();
    }

    /** Every so many weeks, counted from a day on which it met or is to meet. */
    record Weekly(int weeks, LocalDate from, LocalTime at) implements Cycle {
        public Weekly {
            if (weeks < 1) {
                throw new IllegalArgumentException("It meets every week at most: " + weeks);
            }
        }

        @Override
        public LocalDate after(LocalDate day) {
            if (day.isBefore(from)) {
                return from;
            }
            var met = ChronoUnit.WEEKS.between(from, day) / weeks;
            return from.plusWeeks((met + 1) * weeks);
        }

        @Override
        public String words() {
            return weeks == 1 ? "Every week" : "Every %s weeks".formatted(weeks);
        }
    }

    /** The first, second, third or fourth such day of each month; the fifth is its last, where there are four. */
    record Monthly(int nth, DayOfWeek weekday, LocalTime at) implements Cycle {
        private static final int LAST = 5;
        private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "last");

        public Monthly {
            if (nth < 1 || nth > LAST) {
                throw new IllegalArgumentException("A month has no such day: " + nth);
            }
        }

        @Override
        public LocalDate after(LocalDate day) {
            var here = of(day);
            return here.isAfter(day) ? here : of(day.withDayOfMonth(1).plusMonths(1));
        }

        private LocalDate of(LocalDate month) {
            return month.with(
                    nth == LAST
                            ? TemporalAdjusters.lastInMonth(weekday)
                            : TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        }

        @Override
        public String words() {
            var name = weekday.name();
            return "The %s %s of each month"
                    .formatted(
                            ORDINALS.get(nth - 1),
                            name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
    }
}
