package occ.plans.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import occ.faces.pages.Link;
import occ.plans.Action;
import occ.plans.pages.ActionsPage.Day;
import occ.plans.pages.ActionsPage.Month;

/** What is due in one month, by week and day. */
final class MonthView {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int WEEK = 7;

    private MonthView() {}

    static Month of(YearMonth month, List<Action> actions, String address, LocalDate today) {
        var weeks = new ArrayList<List<Day>>();
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var start = monday; !start.isAfter(month.atEndOfMonth()); start = start.plusDays(WEEK)) {
            var first = start;
            weeks.add(IntStream.range(0, WEEK)
                    .mapToObj(first::plusDays)
                    .map(day -> day(day, month, actions, address, today))
                    .toList());
        }
        return new Month(NAME.format(month), weeks, link(month.minusMonths(1)), link(month.plusMonths(1)));
    }

    private static Day day(LocalDate day, YearMonth month, List<Action> actions, String address, LocalDate today) {
        if (!YearMonth.from(day).equals(month)) {
            return new Day("", List.of());
        }
        return new Day(
                String.valueOf(day.getDayOfMonth()),
                actions.stream()
                        .filter(one -> one.content().due().equals(day))
                        .map(one -> PlanView.line(one, address, today))
                        .toList());
    }

    private static Link link(YearMonth month) {
        return new Link(NAME.format(month), "?show=calendar&month=" + month);
    }
}
