package occ.pole.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import occ.kernel.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody known to exist and not identified: {@code Unknown male 1}. A person all the same, who counts where people
 * are counted. The number tells them apart within one account only, so two placeholders alike are not one person.
 */
public record PlaceholderName(Described described, @Nullable Integer number) {
    /** What the account says of them. */
    public enum Described {
        MALE("male", "man", "m"),
        FEMALE("female", "woman", "f"),
        BOY("boy"),
        GIRL("girl"),
        CHILD("child", "juvenile"),
        PERSON("person", "individual", "adult", "subject", "suspect", "nominal", "");

        private final List<String> words;

        Described(String... words) {
            this.words = List.of(words);
        }

        private static Described of(String word) {
            return Arrays.stream(values())
                    .filter(described -> described.words.contains(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final String WHOM =
            "male|man|m|female|woman|f|boy|girl|child|juvenile|person|individual|adult|subject|suspect|nominal";
    private static final String NUMBER = "\\s*(?:no\\.?|number|#)?\\s*\\(?(\\d{1,4})?\\)?";
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:an? )?(?:unknown|unidentified|unnamed|not known)(?:\\s+(" + WHOM + "))?" + NUMBER);
    /** Abbreviations may be somebody's real name, so they need the word that says whom they describe. */
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:u/?k|n/?k|unk|unid|u/?i)\\.?[\\s-]*(" + WHOM + ")" + NUMBER);

    public static Parsed<PlaceholderName> parse(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        for (var pattern : List.of(IN_WORDS, ABBREVIATED)) {
            var match = pattern.matcher(text);
            if (match.matches()) {
                return Parsed.valid(placeholder(match.group(1), match.group(2)));
            }
        }
        return Parsed.invalid("Somebody not identified is written like Unknown male 1 or Unidentified person 3");
    }

    private static PlaceholderName placeholder(@Nullable String whom, @Nullable String number) {
        return new PlaceholderName(
                Described.of(whom == null ? "" : whom), number == null ? null : Integer.valueOf(number));
    }

    public String text() {
        var whom = "Unknown " + described.words.getFirst();
        return number == null ? whom : whom + " " + number;
    }
}
