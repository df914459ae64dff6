package occ.pole.identifier;

import java.util.regex.Pattern;
import occ.kernel.Parsed;

/** A National Insurance number. Which prefixes are never issued: HMRC, National Insurance Manual NIM39110. */
public record Nino(String text) implements IssuedIdentifier {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{6}[A-D]");
    private static final Pattern ISSUED_PREFIX =
            Pattern.compile("(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z].*");

    public static Parsed<Nino> parse(String typed) {
        var text = Typed.compact(typed);
        if (!FORM.matcher(text).matches()) {
            return Parsed.invalid("A National Insurance number is two letters, six digits and a letter from A to D,"
                    + " for example JG 10 37 59 A");
        }
        return ISSUED_PREFIX.matcher(text).matches()
                ? Parsed.valid(new Nino(text))
                : Parsed.invalid("No National Insurance number begins with %s: check the first two letters"
                        .formatted(text.substring(0, 2)));
    }

    @Override
    public String display() {
        return text.replaceFirst("(..)(..)(..)(..)(.)", "$1 $2 $3 $4 $5");
    }
}
