package occ.pole.identifier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.regex.Pattern;
import occ.kernel.Parsed;

/**
 * A telephone number in E.164, as in {@code +447700900123}; without a country code it is taken for British. Its
 * length is checked, not whether the range is in service: plans change, and numbers in reports may be spoofed, old
 * or, in training, from the ranges kept for drama.
 */
public record PhoneNumber(String text) implements IssuedIdentifier {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern WRITTEN = Pattern.compile("[+]?[\\d\\s()/-]{3,40}");
    private static final Pattern DASHES_AND_DOTS = Pattern.compile("[\\p{Pd}.]");
    private static final String HOME = "GB";
    private static final int HOME_CODE = 44;
    private static final int HOME_DIGITS = 10;
    private static final String TOO_FEW = "The telephone number has too few digits: give it with its area code";

    public static Parsed<PhoneNumber> parse(String typed) {
        var written =
                DASHES_AND_DOTS.matcher(Typed.plain(typed)).replaceAll("-").replaceAll("\\p{Cf}", "");
        if (!WRITTEN.matcher(written).matches()) {
            return Parsed.invalid("A telephone number has digits only, for example 07700 900123 or +33 6 12 34 56 78");
        }
        try {
            return checked(NUMBERS.parse(written, HOME));
        } catch (NumberParseException notANumber) {
            return Parsed.invalid(reason(notANumber));
        }
    }

    private static Parsed<PhoneNumber> checked(Phonenumber.PhoneNumber number) {
        if (isShortOfDigitsAtHome(number)) {
            return Parsed.invalid(TOO_FEW);
        }
        return switch (NUMBERS.isPossibleNumberWithReason(number)) {
            case IS_POSSIBLE -> Parsed.valid(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)));
            case TOO_LONG -> Parsed.invalid("The telephone number has too many digits: check it");
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> Parsed.invalid(TOO_FEW);
            case INVALID_LENGTH, INVALID_COUNTRY_CODE ->
                Parsed.invalid("No telephone number of that country has so many digits: check it");
        };
    }

    /** British numbers have ten digits after the 0; the few with less are all known to be in service. */
    private static boolean isShortOfDigitsAtHome(Phonenumber.PhoneNumber number) {
        return number.getCountryCode() == HOME_CODE
                && NUMBERS.getNationalSignificantNumber(number).length() < HOME_DIGITS
                && !NUMBERS.isValidNumber(number);
    }

    private static String reason(NumberParseException problem) {
        return problem.getErrorType() == NumberParseException.ErrorType.INVALID_COUNTRY_CODE
                ? "No country has that code: after + comes the country's code, for example +44 7700 900123"
                : "That is too short or too long for a telephone number, for example 07700 900123";
    }

    /** British numbers as dialled at home, others with their country's code. */
    @Override
    public String display() {
        try {
            var number = NUMBERS.parse(text, HOME);
            var atHome = number.getCountryCode() == HOME_CODE;
            return NUMBERS.format(number, atHome ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException notANumber) {
            return text;
        }
    }
}
