package occ.intelligence.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import occ.intelligence.extraction.Dated.Precision;

/** Days told from the day of writing: {@code last Tuesday}, {@code two weeks ago}, {@code on Thursdays}. */
final class RelativeDateRule implements Rule {
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}'’-])";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}]|['’]\\p{L})";
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private record Form(Pattern pattern, BiFunction<MatchResult, LocalDate, Optional<Dated>> meaning) {}

    private static final List<Form> FORMS = List.of(
            form("(?i:yesterday|last night)", (date, written) -> day(written.minusDays(1))),
            form("(?i:today|tonight|this (?:morning|afternoon|evening))", (date, written) -> day(written)),
            form("(?i:tomorrow)", (date, written) -> day(written.plusDays(1))),
            form("(Christmas|Boxing|New Year['’]s) (Day|Eve)", RelativeDateRule::holiday),
            form("(?i:the day before yesterday)", (date, written) -> day(written.minusDays(2))),
            form("(?i:(last|this|next|past)) (?i:(week|month|year|weekend))", RelativeDateRule::neighbouring),
            form("(?i:(?:over )?(the|that) (weekend))", RelativeDateRule::neighbouring),
            form(
                    "((?i:a|one|two|three|four|five|six|seven|eight|nine|ten)|\\d{1,2}) (?i:(day|week|month"
                            + "|year)s?) (?i:ago|earlier)",
                    RelativeDateRule::ago),
            form(
                    "(?i:(last|this|next|this coming|coming)) (" + Months.DAYS_OF_WEEK + ")",
                    (date, written) -> weekday(date.group(1), date.group(2), written)),
            form(
                    "(?i:every|each) " + Months.DAYS_OF_WEEK + "(?: and " + Months.DAYS_OF_WEEK + ")?",
                    (date, written) -> Optional.empty()),
            form("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days", (date, written) -> Optional.empty()),
            form(
                    "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)",
                    (date, written) -> weekday("last", date.group(1), written)));

    @Override
    public Stream<Draft> read(Reading reading) {
        return FORMS.stream().flatMap(form -> found(reading, form));
    }

    private static Stream<Draft> found(Reading reading, Form form) {
        var drafts = Stream.<Draft>builder();
        for (var found : reading.find(form.pattern())) {
            var span = new Span(found.start(), found.end());
            drafts.add(form.meaning()
                    .apply(found, reading.written())
                    .map(dated -> resolved(span, dated, reading.written()))
                    .orElseGet(() -> recurring(span, found.group())));
        }
        return drafts.build();
    }

    private static Draft resolved(Span span, Dated dated, LocalDate written) {
        var because = "Counted from %s, when the text was written".formatted(written);
        return Draft.date(span, dated, because, Strength.FAIR);
    }

    private static Draft recurring(Span span, String text) {
        var because = "A day of the week that comes round, so no one date";
        return new Draft(span, ProposedKind.DATE, text, because, Strength.FAIR);
    }

    private static Optional<Dated> holiday(MatchResult date, LocalDate written) {
        var eve = date.group(2).equals("Eve");
        return switch (date.group(1)) {
            case "Christmas" -> Months.latest(12, eve ? 24 : 25, written).map(Dated::day);
            case "Boxing" -> Months.latest(12, 26, written).map(Dated::day);
            default -> Months.latest(eve ? 12 : 1, eve ? 31 : 1, written).map(Dated::day);
        };
    }

    private static Optional<Dated> neighbouring(MatchResult date, LocalDate written) {
        var steps = switch (date.group(1).toLowerCase(Locale.ROOT)) {
            case "this" -> 0;
            case "next" -> 1;
            default -> -1;
        };
        var monday =
                written.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(steps);
        return Optional.of(
                switch (date.group(2).toLowerCase(Locale.ROOT)) {
                    case "week" -> Dated.days(monday, monday.plusDays(6), Precision.WEEK);
                    case "weekend" -> Dated.days(monday.plusDays(5), monday.plusDays(6), Precision.DAYS);
                    case "month" -> Dated.month(YearMonth.from(written).plusMonths(steps));
                    default -> Dated.year(written.getYear() + steps);
                });
    }

    private static Optional<Dated> ago(MatchResult date, LocalDate written) {
        var count = date.group(1).toLowerCase(Locale.ROOT);
        var number = NUMBERS.containsKey(count) ? NUMBERS.get(count) : Integer.valueOf(count);
        return Optional.of(
                switch (date.group(2).toLowerCase(Locale.ROOT)) {
                    case "day" -> Dated.day(written.minusDays(number));
                    case "week" -> weekOf(written.minusWeeks(number));
                    case "month" -> Dated.month(YearMonth.from(written).minusMonths(number));
                    default -> Dated.year(written.getYear() - number);
                });
    }

    private static Dated weekOf(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Dated.days(monday, monday.plusDays(6), Precision.WEEK);
    }

    /** A weekday by itself is the one before the writing, or the day of writing. */
    private static Optional<Dated> weekday(String which, String written, LocalDate today) {
        var weekday = Months.dayOfWeek(written);
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "last" -> day(today.with(TemporalAdjusters.previous(weekday)));
            default -> day(today.with(TemporalAdjusters.nextOrSame(weekday)));
        };
    }

    private static Optional<Dated> day(LocalDate day) {
        return Optional.of(Dated.day(day));
    }

    private static Form form(String written, BiFunction<MatchResult, LocalDate, Optional<Dated>> meaning) {
        return new Form(Pattern.compile(NO_WORD_BEFORE + "(?:" + written + ")" + NO_WORD_AFTER), meaning);
    }
}
