package occ.intelligence.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days and months by name or in figures: {@code Tuesday 9 June 2026}, {@code 9-12 June}, {@code 09/06/26}. */
final class CalendarDateRule implements Rule {
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}/£$€.:-])";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}/]|[.:]\\d)";
    private static final String WEEKDAY = "(?:" + Months.DAYS_OF_WEEK + ",? (?:the )?)?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,? ?((?:19|20)\\d{2})| ['’](\\d{2}))?";

    private static final Pattern DAY_FIRST = Pattern.compile(NO_WORD_BEFORE + WEEKDAY + "(?:" + DAY
            + "(?: ?[-–] ?| to ))?" + DAY + "(?: of)? (" + Months.NAMES + ")(?!\\p{L})" + YEAR + NO_WORD_AFTER);
    private static final Pattern SHORT = Pattern.compile(NO_WORD_BEFORE + WEEKDAY + "()" + DAY + "[ -](" + Months.SHORT
            + ")[ -]((?:19|20)\\d{2})?(\\d{2})?" + NO_WORD_AFTER);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            NO_WORD_BEFORE + WEEKDAY + "(" + Months.NAMES + ") (?:the )?" + DAY + "(?!\\d)" + YEAR + NO_WORD_AFTER);
    private static final Pattern MONTH_AND_YEAR = Pattern.compile(NO_WORD_BEFORE
            + "(?<!\\d )(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[ -])?(" + Months.NAMES + "),? (?:of )?((?:19"
            + "|20)\\d{2})" + NO_WORD_AFTER);
    private static final Pattern MONTH_ALONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?i:in|since|during|from|until|till|by|of|throughout|before|after|around"
                    + "|between|to) "
                    + "((?:(?:early|mid|late|last)[ -])?(January|February|March|April|May|June|July|August"
                    + "|September"
                    + "|October|November|December))(?! \\d)(?! [\\p{Lu}])" + NO_WORD_AFTER);
    private static final Pattern FIGURES =
            Pattern.compile(NO_WORD_BEFORE + "(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})" + NO_WORD_AFTER);
    private static final Pattern YEAR_FIRST =
            Pattern.compile(NO_WORD_BEFORE + "((?:19|20)\\d{2})-(\\d{2})-(\\d{2})" + NO_WORD_AFTER);
    private static final Pattern DAY_AND_MONTH = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?i:on|since|from|until|till|by|dated|before|after|between|and|to|the|of|"
                    + Months.DAYS_OF_WEEK + ") (\\d{1,2})/(\\d{1,2})" + NO_WORD_AFTER);
    private static final Pattern YEAR_ALONE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?i:in|since|during|throughout|early|late|circa) ((?:19[5-9]"
                    + "|20[0-4])\\d)(?! ?h(?:ou)?rs)"
                    + NO_WORD_AFTER);

    @Override
    public Stream<Draft> read(Reading reading) {
        var written = reading.written();
        return Stream.of(
                        found(reading, DAY_FIRST, 0, date -> dayFirst(date, written)),
                        found(reading, SHORT, 0, date -> shortForm(date, written)),
                        found(reading, MONTH_FIRST, 0, date -> monthFirst(date, written)),
                        found(reading, MONTH_AND_YEAR, 0, CalendarDateRule::monthAndYear),
                        found(reading, MONTH_ALONE, 1, date -> monthAlone(date, written)),
                        found(reading, FIGURES, 0, date -> figures(date, written)),
                        found(reading, YEAR_FIRST, 0, CalendarDateRule::yearFirst),
                        found(reading, DAY_AND_MONTH, 1, date -> dayAndMonth(date, written)),
                        found(reading, YEAR_ALONE, 1, date -> Optional.of(Dated.year(number(date, 1)))))
                .flatMap(drafts -> drafts);
    }

    /** What a form means, or nothing where the calendar has no such day. */
    private interface Meaning {
        Optional<Dated> of(MatchResult date);
    }

    /** @param from the group with which the date begins; the words before it only say that it is one */
    private static Stream<Draft> found(Reading reading, Pattern form, int from, Meaning meaning) {
        var drafts = Stream.<Draft>builder();
        for (var found : reading.find(form)) {
            var span = new Span(found.start(from), found.end());
            meaning.of(found)
                    .map(dated -> Draft.date(span, dated, because(dated, form), Strength.STRONG))
                    .ifPresent(drafts);
        }
        return drafts.build();
    }

    private static String because(Dated dated, Pattern form) {
        var yearSaid = form != MONTH_ALONE && form != DAY_AND_MONTH;
        return switch (dated.precision()) {
            case DAY ->
                "Written as a day of the calendar" + (yearSaid ? "" : "; the latest before the text was written");
            case DAYS, WEEK -> "Written as days of the calendar";
            case MONTH -> "Written as a month" + (yearSaid ? "" : "; the latest before the text was written");
            case YEAR -> "Written as a year";
        };
    }

    private static Optional<Dated> dayFirst(MatchResult date, LocalDate written) {
        return named(date.group(3), date.group(2), year(date, 4, written), written)
                .flatMap(last -> date.group(1) == null
                        ? Optional.of(Dated.day(last))
                        : Months.day(last.getYear(), last.getMonthValue(), number(date, 1))
                                .filter(first -> first.isBefore(last))
                                .map(first -> Dated.days(first, last, Dated.Precision.DAYS)));
    }

    private static Optional<Dated> shortForm(MatchResult date, LocalDate written) {
        var year = year(date, 4, written);
        return year == null
                ? Optional.empty()
                : named(date.group(3), date.group(2), year, written).map(Dated::day);
    }

    private static Optional<Dated> monthFirst(MatchResult date, LocalDate written) {
        return named(date.group(1), date.group(2), year(date, 3, written), written)
                .map(Dated::day);
    }

    private static Optional<LocalDate> named(String month, String day, @Nullable Integer year, LocalDate written) {
        var number = Months.month(month).getValue();
        return year == null
                ? Months.latest(number, Integer.parseInt(day), written)
                : Months.day(year, number, Integer.parseInt(day));
    }

    /** Of four digits in that group, or of two in the next. */
    private static @Nullable Integer year(MatchResult date, int group, LocalDate written) {
        if (date.group(group) != null) {
            return number(date, group);
        }
        return date.group(group + 1) == null ? null : Months.year(date.group(group + 1), written);
    }

    private static Optional<Dated> monthAndYear(MatchResult date) {
        return Optional.of(Dated.month(YearMonth.of(number(date, 2), Months.month(date.group(1)))));
    }

    private static Optional<Dated> monthAlone(MatchResult date, LocalDate written) {
        return Optional.of(Dated.month(Months.latest(Months.month(date.group(2)), written)));
    }

    private static Optional<Dated> figures(MatchResult date, LocalDate written) {
        return Months.day(Months.year(date.group(4), written), number(date, 3), number(date, 1))
                .map(Dated::day);
    }

    private static Optional<Dated> yearFirst(MatchResult date) {
        return Months.day(number(date, 1), number(date, 2), number(date, 3)).map(Dated::day);
    }

    private static Optional<Dated> dayAndMonth(MatchResult date, LocalDate written) {
        return Months.latest(number(date, 2), number(date, 1), written).map(Dated::day);
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
