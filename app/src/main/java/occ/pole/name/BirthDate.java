package occ.pole.name;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import occ.kernel.Parsed;
import org.jspecify.annotations.Nullable;

/** The day a person was born, or only the year where no more is known. */
public record BirthDate(int year, @Nullable MonthDay day) {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})(?:ST|ND|RD|TH)? ?([A-Z]{3})[A-Z]*,? ?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final int LONGEST_LIFE = 125;

    public static BirthDate on(LocalDate day) {
        return new BirthDate(day.getYear(), MonthDay.from(day));
    }

    /** Reads {@code 3 March 1979}, {@code 03/03/1979}, {@code 1979-03-03} or {@code 1979}; the day comes first. */
    public static Parsed<BirthDate> parse(String typed, LocalDate today) {
        var text = typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return dated(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1), today);
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return dated(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3), today);
        }
        var inWords = IN_WORDS.matcher(text);
        if (inWords.matches()) {
            return dated(inWords.group(3), month(inWords.group(2)), inWords.group(1), today);
        }
        return YEAR.matcher(text).matches()
                ? likely(new BirthDate(Integer.parseInt(text), null), LocalDate.of(Integer.parseInt(text), 1, 1), today)
                : Parsed.invalid("A date of birth is a day, month and year, for example 3 March 1979 or 03/03/1979;"
                        + " the year alone will do");
    }

    private static Parsed<BirthDate> dated(String year, int month, String day, LocalDate today) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return likely(on(date), date, today);
        } catch (DateTimeException noSuchDay) {
            return Parsed.invalid("There is no such day: check the day and the month, day first");
        }
    }

    private static Parsed<BirthDate> likely(BirthDate birthDate, LocalDate earliest, LocalDate today) {
        if (earliest.isAfter(today)) {
            return Parsed.invalid("A date of birth cannot lie ahead");
        }
        return earliest.getYear() < today.getYear() - LONGEST_LIFE
                ? Parsed.invalid("Nobody lives that long: check the year")
                : Parsed.valid(birthDate);
    }

    private static int month(String letters) {
        var at = MONTHS.indexOf(letters);
        return at % 3 == 0 ? at / 3 + 1 : 0;
    }

    public String text() {
        return day == null ? String.valueOf(year) : WRITTEN.format(day) + " " + year;
    }
}
