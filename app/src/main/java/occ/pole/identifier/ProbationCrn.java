package occ.pole.identifier;

import java.util.regex.Pattern;
import occ.kernel.Parsed;

/** The case reference number of a person under probation in England and Wales. It has no check character. */
public record ProbationCrn(String text) implements IssuedIdentifier {
    private static final Pattern FORM = Pattern.compile("[A-Z]\\d{6}");

    public static Parsed<ProbationCrn> parse(String typed) {
        var text = Typed.compact(typed);
        return FORM.matcher(text).matches()
                ? Parsed.valid(new ProbationCrn(text))
                : Parsed.invalid("A probation CRN is a letter and six digits, for example X123456");
    }
}
