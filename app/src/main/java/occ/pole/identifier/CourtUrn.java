package occ.pole.identifier;

import java.util.regex.Pattern;
import occ.kernel.Parsed;

/**
 * The unique reference number of a prosecution: four characters for the police force and unit, five digits of serial,
 * two of the year, after the Criminal Justice System data standards. Other prosecutors number differently, and no
 * check character guards it, so it is read leniently: anything of 8 to 15 letters and digits with four digits last.
 */
public record CourtUrn(String text) implements IssuedIdentifier {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{4,11}\\d{4}");
    private static final Pattern POLICE_FORM = Pattern.compile("^(\\w{2})(\\w{2})(\\d{5})(\\d{2})$");

    public static Parsed<CourtUrn> parse(String typed) {
        var text = Typed.compact(typed).replace("/", "");
        return FORM.matcher(text).matches()
                ? Parsed.valid(new CourtUrn(text))
                : Parsed.invalid("A case URN is four characters for the force and unit, five digits and two of the"
                        + " year, for example 01AB1234526");
    }

    @Override
    public String display() {
        return POLICE_FORM.matcher(text).replaceFirst("$1/$2/$3/$4");
    }
}
