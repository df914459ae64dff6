package occ.pole.identifier;

import java.util.regex.Pattern;
import occ.kernel.Parsed;

/** A number at Companies House, always of eight characters; zeros at the front are often left out in writing. */
public record CompanyNumber(String text) implements IssuedIdentifier {
    private static final Pattern FORM = Pattern.compile("([A-Z]{0,2})(\\d{1,8}|(?<=IP|SP)\\d{1,5}R)");
    /** R is the oldest Northern Irish series; the rest name a nation or a kind of body. Source: Companies House. */
    private static final Pattern PREFIX = Pattern.compile("|R|AC|CE|CS|FC|FE|GE|GN|GS|IC|IP|LP|NA|NC|NF|NI|NL|NO|NP|NR"
            + "|NV|NZ|OC|OE|PC|RC|RS|SA|SC|SE|SF|SG|SI|SL|SO|SP|SR|SZ|ZC");

    private static final int LENGTH = 8;

    public static Parsed<CompanyNumber> parse(String typed) {
        var text = Typed.compact(typed);
        var parts = FORM.matcher(text);
        if (!parts.matches() || text.length() > LENGTH) {
            return Parsed.invalid("A company number has eight digits, or two letters and six digits, for example"
                    + " 01234567 or SC123456");
        }
        if (!PREFIX.matcher(parts.group(1)).matches()) {
            return Parsed.invalid("No company number begins with %s: check the letters".formatted(parts.group(1)));
        }
        var zeros = "0".repeat(LENGTH - text.length());
        return Parsed.valid(new CompanyNumber(parts.group(1) + zeros + parts.group(2)));
    }
}
