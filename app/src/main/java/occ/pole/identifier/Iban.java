package occ.pole.identifier;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import occ.kernel.Parsed;

/** An international bank account number, ISO 13616: country, two check digits, the account as the country writes it. */
public record Iban(String text) implements IssuedIdentifier {
    /** Source: the SWIFT registry of IBAN formats. */
    private static final Map<String, Integer> LENGTHS = lengths("""
            AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28
            EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26
            IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28
            NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25
            SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30""");

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    /** 00, 01 and 99 leave the same remainder as 97, 98 and 02, and are never issued. */
    private static final Pattern NEVER_ISSUED = Pattern.compile("..(00|01|99).*");

    public static Parsed<Iban> parse(String typed) {
        var text = Typed.compact(typed).replaceFirst("^IBAN:?", "");
        if (!FORM.matcher(text).matches()) {
            return Parsed.invalid("An IBAN is two letters for the country, two digits and the account, for example"
                    + " GB29 NWBK 6016 1331 9268 19");
        }
        var country = text.substring(0, 2);
        var length = LENGTHS.get(country);
        if (length == null) {
            return Parsed.invalid("No IBAN begins with %s: check the first two letters".formatted(country));
        }
        if (text.length() != length) {
            return Parsed.invalid("An IBAN that begins with %s has %d characters; this one has %d"
                    .formatted(country, length, text.length()));
        }
        return Mod97.fits(text.substring(4) + text.substring(0, 4))
                        && !NEVER_ISSUED.matcher(text).matches()
                ? Parsed.valid(new Iban(text))
                : Parsed.invalid(
                        "The check digits of the IBAN do not fit: check it for a wrong or exchanged character");
    }

    private static Map<String, Integer> lengths(String registry) {
        return Arrays.stream(registry.split("\\s+"))
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.substring(0, 2), entry -> Integer.valueOf(entry.substring(2))));
    }

    @Override
    public String display() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
