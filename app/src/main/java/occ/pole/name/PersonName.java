package occ.pole.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import occ.kernel.Parsed;

/** A person's name as written. Somebody of one name has it as the family name; given names may be missing. */
public record PersonName(String givenNames, String familyName) {
    private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Cf}\\s'’ʼ`´.\\p{Pd}]*");
    private static final Set<String> TITLES =
            Set.of("MR", "MRS", "MISS", "MS", "MX", "DR", "PROF", "SIR", "DAME", "LORD", "LADY", "REV");
    /** Words that begin a family name where another word stands before them. */
    private static final Set<String> PARTICLES = Set.of(
            "ABU", "AL", "BIN", "BINT", "DA", "DE", "DEL", "DELLA", "DEN", "DER", "DI", "DOS", "DU", "EL", "IBN", "LA",
            "LE", "MAC", "MC", "ST", "TER", "VAN", "VON");

    private static final int LONGEST = 200;

    /** One line: {@code Mohammed Ali Khan}, {@code KHAN, Mohammed Ali}, {@code Ms Anna van der Berg}. */
    public static Parsed<PersonName> parse(String line) {
        var comma = line.indexOf(',');
        if (comma >= 0) {
            return of(line.substring(comma + 1), line.substring(0, comma));
        }
        var words = words(line);
        var family = familyFrom(words);
        return of(String.join(" ", words.subList(0, family)), String.join(" ", words.subList(family, words.size())));
    }

    public static Parsed<PersonName> of(String givenNames, String familyName) {
        var given = String.join(" ", words(givenNames));
        var family = String.join(" ", words(familyName));
        var name = family.isEmpty() ? new PersonName("", given) : new PersonName(given, family);
        return objection(name).isEmpty() ? Parsed.valid(name) : Parsed.invalid(objection(name));
    }

    private static String objection(PersonName name) {
        if (name.text().isEmpty()) {
            return "Enter a name, for example Anna Kowalska";
        }
        if (name.text().length() > LONGEST) {
            return "A name has at most %d characters".formatted(LONGEST);
        }
        if (PlaceholderName.parse(name.text()) instanceof Parsed.Valid) {
            return "That describes somebody who is not identified: record them as an unknown person";
        }
        return WRITTEN.matcher(name.text()).matches()
                ? ""
                : "A name has letters, spaces, hyphens and apostrophes only, for example Anna O'Neill-Kowalska";
    }

    private static List<String> words(String text) {
        var words = new ArrayList<>(Arrays.asList(text.strip().split("[\\s\\p{Z}]+")));
        words.removeIf(String::isEmpty);
        while (words.size() > 1 && TITLES.contains(bare(words.getFirst()))) {
            words.removeFirst();
        }
        return words;
    }

    private static int familyFrom(List<String> words) {
        var first = Math.max(words.size() - 1, 0);
        while (first > 1 && PARTICLES.contains(bare(words.get(first - 1)))) {
            first--;
        }
        return first;
    }

    private static String bare(String word) {
        return word.replace(".", "").toUpperCase(Locale.ROOT);
    }

    public String text() {
        return (givenNames + " " + familyName).strip();
    }
}
