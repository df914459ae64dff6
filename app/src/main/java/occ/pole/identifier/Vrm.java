package occ.pole.identifier;

import java.util.List;
import java.util.regex.Pattern;
import occ.kernel.Parsed;

/** A vehicle registration mark of the United Kingdom, of any series still on the road. */
public record Vrm(String text) implements IssuedIdentifier {
    /** Two letters for the place, two digits for the half-year, three letters: since 2001. */
    private static final Pattern CURRENT = Pattern.compile("([A-HJ-PR-Y]{2}\\d{2})([A-HJ-PR-Z]{3})");
    /** A letter for the year first, 1983 to 2001; Q where the vehicle's age is not known. */
    private static final Pattern YEAR_FIRST = Pattern.compile("([A-HJ-NP-TV-Y][1-9]\\d{0,2})([A-HJ-PR-Z]{3})");
    /** A letter for the year last, 1963 to 1983. */
    private static final Pattern YEAR_LAST = Pattern.compile("([A-HJ-PR-Z]{3})([1-9]\\d{0,2}[A-HJ-NPR-TV-Y])");
    /** Without a year: before 1963, and Northern Ireland until today. */
    private static final Pattern LETTERS_FIRST = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,3})");

    private static final Pattern DIGITS_FIRST = Pattern.compile("([1-9]\\d{0,3})([A-Z]{1,3})");

    private static final List<Pattern> SERIES = List.of(CURRENT, YEAR_FIRST, YEAR_LAST, LETTERS_FIRST, DIGITS_FIRST);

    public static Parsed<Vrm> parse(String typed) {
        var text = Typed.compact(typed);
        return SERIES.stream().anyMatch(series -> series.matcher(text).matches())
                ? Parsed.valid(new Vrm(text))
                : Parsed.invalid("That is not a registration mark of the United Kingdom: they look like AB12 CDE,"
                        + " A123 BCD, ABC 123D or AIG 1234. Check O against 0 and I against 1");
    }

    @Override
    public String display() {
        return SERIES.stream()
                .map(series -> series.matcher(text))
                .filter(match -> match.matches())
                .map(match -> match.group(1) + " " + match.group(2))
                .findFirst()
                .orElse(text);
    }
}
