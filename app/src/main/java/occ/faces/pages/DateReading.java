package occ.faces.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date typed into three boxes. The sentences follow the GOV.UK Design System's date input: what is missing is named,
 * and a date that does not exist “must be a real date”. A month may be typed as a word.
 */
record DateReading(Form form, String field, String what, String day, String month, String year) {
    private static final List<String> PARTS = List.of("day", "month", "year");

    static DateReading of(Form form, String field, String what) {
        var parts = PARTS.stream()
                .map(part -> form.value(field + "-" + part).strip())
                .toList();
        return new DateReading(form, field, what, parts.get(0), parts.get(1), parts.get(2));
    }

    Optional<LocalDate> required() {
        return isBlank() ? wrong("Enter " + what, PARTS) : date();
    }

    Optional<LocalDate> optional() {
        return isBlank() ? Optional.empty() : date();
    }

    private boolean isBlank() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    private Optional<LocalDate> date() {
        var missing = missing();
        if (!missing.isEmpty()) {
            return wrong("%s must include a %s".formatted(Words.capital(what), String.join(" and ", missing)), missing);
        }
        if (!year.matches("\\d{4}")) {
            return wrong("Year must include 4 numbers", List.of("year"));
        }
        return realDate();
    }

    private List<String> missing() {
        var typed = List.of(day, month, year);
        return PARTS.stream()
                .filter(part -> typed.get(PARTS.indexOf(part)).isEmpty())
                .toList();
    }

    private Optional<LocalDate> realDate() {
        var monthNumber = monthNumber();
        if (!day.matches("\\d{1,2}") || monthNumber.isEmpty()) {
            return notReal();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), monthNumber.getAsInt(), Integer.parseInt(day)));
        } catch (DateTimeException notOnTheCalendar) {
            return notReal();
        }
    }

    private OptionalInt monthNumber() {
        if (month.matches("\\d{1,2}")) {
            return OptionalInt.of(Integer.parseInt(month));
        }
        var word = month.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(each -> word.length() >= 3 && each.name().startsWith(word))
                .mapToInt(Month::getValue)
                .findFirst();
    }

    private Optional<LocalDate> notReal() {
        return wrong(Words.capital(what) + " must be a real date", PARTS);
    }

    private Optional<LocalDate> wrong(String sentence, List<String> parts) {
        form.with(new FieldError(field, sentence, parts));
        return Optional.empty();
    }
}
