package occ.pole.identifier;

import java.util.Locale;
import java.util.regex.Pattern;
import occ.kernel.Parsed;

/**
 * An e-mail address as people use them: no quoted local parts, no comments, a domain with a dot. In lower case
 * throughout: the standard lets the local part differ by case, no provider of note does.
 */
public record EmailAddress(String text) implements IssuedIdentifier {
    private static final Pattern FORM = Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private static final int LONGEST = 254;

    public static Parsed<EmailAddress> parse(String typed) {
        var text = Typed.plain(typed)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^mailto:", "")
                .replaceAll("\\p{Cf}", "");
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Parsed.valid(new EmailAddress(text))
                : Parsed.invalid("An e-mail address has one @ between a name and a domain, and no spaces, for example"
                        + " name@example.org");
    }
}
