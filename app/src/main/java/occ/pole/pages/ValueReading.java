package occ.pole.pages;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import occ.faces.pages.Form;
import occ.kernel.EntityKind;
import occ.kernel.Parsed;
import occ.kernel.Period;
import occ.pole.Predicate;
import occ.pole.identifier.IdentifierKind;
import occ.pole.name.PersonName;
import occ.pole.name.PlaceholderName;

/** Reads values by what their predicate asks for, and for how long they held. */
record ValueReading(Form form, LocalDate today) {
    static final String FIELD = "value";
    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_IDENTIFIER = 100;

    Optional<String> text(Predicate predicate, EntityKind kind) {
        return predicate == Predicate.NAME
                ? name(FIELD, kind)
                : form.read().text(FIELD, question(predicate), LONGEST_TEXT);
    }

    Optional<String> name(String field, EntityKind kind) {
        return form.read().text(field, "a name", LONGEST_NAME).flatMap(typed -> name(field, kind, typed));
    }

    /** A person's name, or words for somebody not identified; of other things, whatever they are called. */
    private Optional<String> name(String field, EntityKind kind, String typed) {
        if (kind != EntityKind.PERSON) {
            return Optional.of(typed);
        }
        if (PlaceholderName.parse(typed) instanceof Parsed.Valid<PlaceholderName>(var placeholder)) {
            return Optional.of(placeholder.text());
        }
        return accepted(field, PersonName.parse(typed)).map(PersonName::text);
    }

    Optional<LocalDate> day(Predicate predicate) {
        return form.read().pastDate(FIELD, question(predicate), today);
    }

    Optional<String> identifier(String field, IdentifierKind kind) {
        return form.read()
                .text(field, "the " + label(kind), LONGEST_IDENTIFIER)
                .flatMap(typed -> accepted(field, kind.normalise(typed, today)));
    }

    Optional<String> optionalIdentifier(String field, IdentifierKind kind) {
        return form.read()
                .optionalText(field, "the " + label(kind), LONGEST_IDENTIFIER)
                .flatMap(typed -> accepted(field, kind.normalise(typed, today)));
    }

    Optional<Period> held() {
        var from = form.read().optionalDate("from", "the day it began");
        var until = form.read().optionalDate("until", "the day it ended");
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            form.withError("until", "The day it ended must be after the day it began");
            return Optional.empty();
        }
        return Optional.of(new Period(from.orElse(null), until.orElse(null)));
    }

    private <T> Optional<T> accepted(String field, Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Valid<T>(T value) -> Optional.of(value);
            case Parsed.Invalid<T>(String reason) -> {
                form.withError(field, reason);
                yield Optional.empty();
            }
        };
    }

    private static String question(Predicate predicate) {
        return "the " + predicate.label().toLowerCase(Locale.ROOT);
    }

    /** Abbreviations keep their capitals: “the PNC ID”, “the telephone number”. */
    private static String label(IdentifierKind kind) {
        var words = kind.label();
        return Character.isLowerCase(words.charAt(1))
                ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
                : words;
    }
}
