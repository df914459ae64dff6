package occ.faces.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import occ.kernel.Parsed;
import occ.kernel.Reference;

/**
 * Reads typed values, and notes in plain words what could not be read. {@code what} is the question's own words in
 * the middle of a sentence, “the name of the group”, so that the error repeats the question. A value that is
 * missing or wrong is empty; whether that matters, {@link Form#isValid()} says.
 */
public final class FormReader {
    private final Form form;

    FormReader(Form form) {
        this.form = form;
    }

    public Optional<String> text(String field, String what, int longest) {
        return required(field, "Enter " + what).filter(text -> isShortEnough(field, what, text, longest));
    }

    public Optional<String> optionalText(String field, String what, int longest) {
        return optional(field).filter(text -> isShortEnough(field, what, text, longest));
    }

    public Optional<Integer> number(String field, String what, int least, int most) {
        return required(field, "Enter " + what)
                .flatMap(text -> NumberReading.whole(form, field, what, text, least, most));
    }

    public Optional<Integer> optionalNumber(String field, String what, int least, int most) {
        return optional(field).flatMap(text -> NumberReading.whole(form, field, what, text, least, most));
    }

    /** A sum of money or another amount, up to two decimal places; a pound sign and commas may be typed. */
    public Optional<BigDecimal> amount(String field, String what) {
        return required(field, "Enter " + what).flatMap(text -> NumberReading.amount(form, field, what, text));
    }

    public Optional<LocalDate> date(String field, String what) {
        return DateReading.of(form, field, what).required();
    }

    public Optional<LocalDate> optionalDate(String field, String what) {
        return DateReading.of(form, field, what).optional();
    }

    /** A day that has come: today at the latest. */
    public Optional<LocalDate> pastDate(String field, String what, LocalDate today) {
        return date(field, what).filter(day -> isNotAfter(field, what, day, today));
    }

    public Optional<LocalDate> optionalPastDate(String field, String what, LocalDate today) {
        return optionalDate(field, what).filter(day -> isNotAfter(field, what, day, today));
    }

    public <E extends Enum<E>> Optional<E> choice(String field, String what, Class<E> among) {
        return choice(field, what, List.of(among.getEnumConstants()), Enum::name);
    }

    /** One of the things offered, by the value it was offered under; anything else was not offered. */
    public <T> Optional<T> choice(String field, String what, List<T> among, Function<T, String> value) {
        var chosen = optionalChoice(field, among, value);
        if (chosen.isEmpty()) {
            form.withError(field, "Select " + what);
        }
        return chosen;
    }

    public <T> Optional<T> optionalChoice(String field, List<T> among, Function<T, String> value) {
        return among.stream()
                .filter(each -> value.apply(each).equals(form.value(field)))
                .findFirst();
    }

    public <E extends Enum<E>> List<E> choices(String field, String what, Class<E> among) {
        var chosen = optionalChoices(field, among);
        if (chosen.isEmpty()) {
            form.withError(field, "Select " + what);
        }
        return chosen;
    }

    public <E extends Enum<E>> List<E> optionalChoices(String field, Class<E> among) {
        return Arrays.stream(among.getEnumConstants())
                .filter(each -> form.has(field, each.name()))
                .toList();
    }

    public Optional<Reference> reference(String field, String what) {
        return parsed(field, what, Reference::parse);
    }

    /** Any value that can read itself: its own reason is the error. */
    public <T> Optional<T> parsed(String field, String what, Function<String, Parsed<T>> parse) {
        return required(field, "Enter " + what).flatMap(text -> parse(field, text, parse));
    }

    public <T> Optional<T> optionalParsed(String field, Function<String, Parsed<T>> parse) {
        return optional(field).flatMap(text -> parse(field, text, parse));
    }

    private <T> Optional<T> parse(String field, String text, Function<String, Parsed<T>> parse) {
        return switch (parse.apply(text)) {
            case Parsed.Valid<T>(T value) -> Optional.of(value);
            case Parsed.Invalid<T>(String reason) -> {
                form.withError(field, reason);
                yield Optional.empty();
            }
        };
    }

    private Optional<String> required(String field, String otherwise) {
        var text = optional(field);
        if (text.isEmpty()) {
            form.withError(field, otherwise);
        }
        return text;
    }

    private Optional<String> optional(String field) {
        return Optional.of(form.value(field).replace("\r\n", "\n").strip()).filter(text -> !text.isEmpty());
    }

    private boolean isShortEnough(String field, String what, String text, int longest) {
        if (text.length() <= longest) {
            return true;
        }
        form.withError(
                field,
                "%s must be %s characters or fewer. You have %s"
                        .formatted(Words.capital(what), Numbers.of(longest), Numbers.of(text.length())));
        return false;
    }

    private boolean isNotAfter(String field, String what, LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            return true;
        }
        form.withError(field, Words.capital(what) + " must be today or in the past");
        return false;
    }
}
