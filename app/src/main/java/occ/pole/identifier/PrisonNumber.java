package occ.pole.identifier;

import java.util.regex.Pattern;
import occ.kernel.Parsed;

/** The number a person keeps through every stay in prison in England and Wales. It has no check character. */
public record PrisonNumber(String text) implements IssuedIdentifier {
    private static final Pattern FORM = Pattern.compile("[A-Z]\\d{4}[A-Z]{2}");

    public static Parsed<PrisonNumber> parse(String typed) {
        var text = Typed.compact(typed);
        return FORM.matcher(text).matches()
                ? Parsed.valid(new PrisonNumber(text))
                : Parsed.invalid("A prison number is a letter, four digits and two letters, for example A1234BC");
    }
}
