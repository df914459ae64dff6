package occ.pole.identifier;

import java.util.regex.Pattern;
import occ.kernel.Parsed;

/** A passport's number, of any country: each has its own form, so nearly anything of a likely length is taken. */
public record Passport(String text) implements IssuedIdentifier {
    private static final Pattern FORM = Pattern.compile("(?=.*\\d)[A-Z0-9]{5,12}");

    public static Parsed<Passport> parse(String typed) {
        var text = Typed.compact(typed);
        return FORM.matcher(text).matches()
                ? Parsed.valid(new Passport(text))
                : Parsed.invalid("A passport number has 5 to 12 letters and digits, for example 123456789");
    }
}
