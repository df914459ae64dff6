package occ.intelligence.extraction;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.Stream.Builder;
import occ.kernel.Parsed;

/**
 * An identifier, found by how it is written and by the word before it, and decided by its parser. What the parser
 * refuses is shortened word by word, as a number may run into the next one; what it refuses altogether is proposed
 * weakly where the form or the word before leaves no doubt of what was meant, so that a slip of the finger is seen.
 *
 * @param form how it may be written
 * @param doubted whether what the parser refuses is shown, and when
 */
record IdentifierRule(
        ProposedKind kind, Pattern form, Cue cue, Needs needs, Doubted doubted, Function<String, String> because)
        implements Rule {
    enum Needs {
        FORM,
        /** The form alone is too common. */
        CUE
    }

    enum Doubted {
        DROPPED,
        SHOWN_AFTER_CUE,
        SHOWN
    }

    /** Nobody writes an identifier in words of small letters: the sentence goes on. */
    private static final Pattern WORDS_BEHIND = Pattern.compile("(?:[ \\u00a0][a-z]{2,})+$");

    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\u00a0().–/-]+[^\\s\\u00a0().–/-]*$");

    @Override
    public Stream<Draft> read(Reading reading) {
        var drafts = Stream.<Draft>builder();
        for (var found : reading.find(form)) {
            read(reading, found.start(), found.group(), drafts);
        }
        return drafts.build();
    }

    private void read(Reading reading, int start, String written, Builder<Draft> drafts) {
        var said = cue.before(reading, start);
        if (needs == Needs.CUE && said.isEmpty()) {
            return;
        }
        longestSound(reading, start, written, said)
                .or(() -> doubtful(reading, start, written, said))
                .ifPresent(drafts);
    }

    private Optional<Draft> longestSound(Reading reading, int start, String written, Optional<String> said) {
        for (var tried = written; form.matcher(tried).matches(); tried = shorter(tried)) {
            if (normalise(tried, reading) instanceof Parsed.Valid<String>(var canonical)) {
                var after = said.map(word -> ", after the word “%s”".formatted(word))
                        .orElse("");
                var strength = said.isPresent() || isChecked() ? Strength.STRONG : Strength.FAIR;
                return Optional.of(
                        new Draft(span(start, tried), kind, canonical, because.apply(canonical) + after, strength));
            }
        }
        return Optional.empty();
    }

    /** Without its last part; nothing if it has but one. */
    private static String shorter(String tried) {
        var separator = SEPARATOR.matcher(tried);
        return separator.find() ? tried.substring(0, separator.start()) : "";
    }

    private Optional<Draft> doubtful(Reading reading, int start, String written, Optional<String> said) {
        var shown = doubted == Doubted.SHOWN || (doubted == Doubted.SHOWN_AFTER_CUE && said.isPresent());
        var alone = WORDS_BEHIND.matcher(written).replaceFirst("");
        return shown && normalise(alone, reading) instanceof Parsed.Invalid<String>(var reason)
                ? Optional.of(new Draft(
                        span(start, alone),
                        kind,
                        alone,
                        "Meant for “%s”, but it cannot be one as written. %s".formatted(kind.label(), reason),
                        Strength.WEAK))
                : Optional.empty();
    }

    private Parsed<String> normalise(String tried, Reading reading) {
        return kind.identifier().orElseThrow().normalise(tried, reading.written());
    }

    private boolean isChecked() {
        return switch (kind) {
            case IBAN, CRYPTO_ADDRESS, PNC_ID, EMAIL_ADDRESS -> true;
            case SORT_CODE_AND_ACCOUNT, IMEI, PRISON_NUMBER, NINO, PASSPORT, COMPANY_NUMBER, PHONE_NUMBER, VRM -> false;
            case PART_OF_VRM, POSTCODE, DATE, ADDRESS, GROUP, ORGANISATION, PERSON -> false;
        };
    }

    private static Span span(int start, String written) {
        return new Span(start, start + written.length());
    }
}
