package occ.pole.identifier;

import java.util.regex.Pattern;
import occ.kernel.Parsed;

/** A unique property reference number: up to twelve digits. Zeros in front mean nothing and go. */
public record Uprn(String text) implements IssuedIdentifier {
    private static final Pattern FORM = Pattern.compile("0*([1-9]\\d{0,11})");

    public static Parsed<Uprn> parse(String typed) {
        var digits = FORM.matcher(Typed.compact(typed));
        return digits.matches()
                ? Parsed.valid(new Uprn(digits.group(1)))
                : Parsed.invalid("A UPRN has up to twelve digits and nothing else, for example 100023336956");
    }
}
