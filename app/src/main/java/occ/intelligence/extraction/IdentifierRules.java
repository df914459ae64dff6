package occ.intelligence.extraction;

import java.util.List;
import java.util.regex.Pattern;
import occ.intelligence.extraction.IdentifierRule.Doubted;
import occ.intelligence.extraction.IdentifierRule.Needs;

/**
 * The identifiers that one form each can find. Every form is bounded and begins only where a word begins, so that no
 * text makes it go back further than its own length.
 */
final class IdentifierRules {
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}])";

    static final List<Rule> ALL = List.of(
            email(),
            crypto(),
            iban(),
            imei(),
            handsetWithoutCheckDigit(),
            pncId(),
            prisonNumber(),
            nino(),
            passport(),
            companyNumber(),
            companyNumberOfANation(),
            postcode(),
            postcodeInSmallLetters());

    private IdentifierRules() {}

    private static Rule email() {
        return new IdentifierRule(
                ProposedKind.EMAIL_ADDRESS,
                Pattern.compile("(?<![\\p{L}\\p{N}._%+-])[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}+@[A-Za-z0-9-]{1,63}+"
                        + "(?:\\.[A-Za-z0-9-]{1,63}+){1,8}+"),
                Cue.ofNumber("e-?mail|address"),
                Needs.FORM,
                Doubted.DROPPED,
                canonical -> "Written like an e-mail address");
    }

    private static Rule crypto() {
        return new IdentifierRule(
                ProposedKind.CRYPTO_ADDRESS,
                whole("(?:bc1|BC1)[A-Za-z0-9]{11,71}+|0x[0-9a-fA-F]{40}+|[13T][1-9A-HJ-NP-Za-km-z]{25,34}+"),
                Cue.ofNumber("wallet|bitcoin|btc|ethereum|eth|tron|usdt|tether|crypto(?:currency)?|address"),
                Needs.FORM,
                Doubted.SHOWN,
                canonical -> "Written like an address of %s, and its checksum fits".formatted(chain(canonical)));
    }

    private static String chain(String canonical) {
        return canonical.startsWith("0x") ? "Ethereum" : canonical.startsWith("T") ? "Tron" : "Bitcoin";
    }

    private static Rule iban() {
        return new IdentifierRule(
                ProposedKind.IBAN,
                whole("[A-Za-z]{2}\\d{2}(?:[ \\u00a0-]?[A-Za-z0-9]){11,30}"),
                Cue.ofNumber("ibans?"),
                Needs.FORM,
                Doubted.SHOWN_AFTER_CUE,
                canonical -> "An IBAN of %s whose check digits fit".formatted(canonical.substring(0, 2)));
    }

    private static Rule imei() {
        return new IdentifierRule(
                ProposedKind.IMEI,
                Pattern.compile("(?<![\\p{L}\\p{N}+./-])\\d{2}[ /-]?\\d{6}[ /-]?\\d{6}[ /-]?\\d(?![\\p{L}\\p{N}])"),
                Cue.ofNumber("imeis?|handset"),
                Needs.FORM,
                Doubted.SHOWN_AFTER_CUE,
                canonical -> "15 digits with the check digit of an IMEI");
    }

    private static Rule handsetWithoutCheckDigit() {
        return new IdentifierRule(
                ProposedKind.IMEI,
                whole("\\d(?:[ /-]?\\d){13,15}"),
                Cue.ofNumber("imeis?|imeisv"),
                Needs.CUE,
                Doubted.SHOWN_AFTER_CUE,
                canonical -> "The digits of an IMEI");
    }

    private static Rule pncId() {
        return new IdentifierRule(
                ProposedKind.PNC_ID,
                Pattern.compile("(?<![\\p{L}\\p{N}/])(?:\\d{4}|\\d{2})/\\d{1,7}+[A-Za-z](?![\\p{L}\\p{N}/])"),
                Cue.ofNumber("pnc(?: ?ids?)?"),
                Needs.FORM,
                Doubted.SHOWN_AFTER_CUE,
                canonical -> "Written like a PNC ID, and its check letter fits");
    }

    private static Rule prisonNumber() {
        return new IdentifierRule(
                ProposedKind.PRISON_NUMBER,
                whole("[A-Z]\\d{4}[A-Z]{2}"),
                Cue.ofNumber("prison(?:er)?|nomis|noms|custody"),
                Needs.FORM,
                Doubted.DROPPED,
                canonical -> "A letter, four digits and two letters, as prison numbers are");
    }

    private static Rule nino() {
        return new IdentifierRule(
                ProposedKind.NINO,
                whole("[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]"),
                Cue.ofNumber("nino|ni|national insurance"),
                Needs.FORM,
                Doubted.SHOWN_AFTER_CUE,
                canonical -> "Two letters, six digits and a letter, as National Insurance numbers are");
    }

    private static Rule passport() {
        return new IdentifierRule(
                ProposedKind.PASSPORT,
                whole("(?=[A-Z]{0,3}\\d)[A-Z0-9]{6,12}"),
                Cue.ofNumber("passports?"),
                Needs.CUE,
                Doubted.DROPPED,
                canonical -> "Letters and digits of a passport's length");
    }

    private static Rule companyNumber() {
        return new IdentifierRule(
                ProposedKind.COMPANY_NUMBER,
                whole("(?:[A-Z]{2}\\d{6}|\\d{7,8})"),
                Cue.ofNumber("company(?: registration| registered| reg)?|companies house|registered"
                        + "|registration"
                        + "|incorporated|ltd|limited|llp|plc|crn"),
                Needs.CUE,
                Doubted.DROPPED,
                canonical -> "Written like a number at Companies House");
    }

    private static Rule companyNumberOfANation() {
        return new IdentifierRule(
                ProposedKind.COMPANY_NUMBER,
                whole("(?:SC|NI|OC|SO|NC)\\d{6}"),
                Cue.ofNumber("company"),
                Needs.FORM,
                Doubted.DROPPED,
                canonical -> "%s and six digits, as at Companies House".formatted(canonical.substring(0, 2)));
    }

    private static Rule postcode() {
        return new IdentifierRule(
                ProposedKind.POSTCODE,
                whole("[A-Z]{1,2}\\d[A-Z\\d]?[ \\u00a0]{0,2}\\d[A-Z]{2}"),
                Cue.ofNumber("post ?code"),
                Needs.FORM,
                Doubted.DROPPED,
                canonical -> "Written like a postcode");
    }

    /** Ordinals look alike: {@code m1 1st}. */
    private static Rule postcodeInSmallLetters() {
        return new IdentifierRule(
                ProposedKind.POSTCODE,
                whole("[a-z]{1,2}\\d[a-z\\d]? ?(?!1st|2nd|3rd|\\dth)\\d[a-z]{2}"),
                Cue.ofNumber("post ?code"),
                Needs.FORM,
                Doubted.DROPPED,
                canonical -> "Written like a postcode");
    }

    private static Pattern whole(String form) {
        return Pattern.compile(NO_WORD_BEFORE + "(?:" + form + ")" + NO_WORD_AFTER);
    }
}
