package occ.intelligence.extraction;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import occ.kernel.Parsed;
import occ.pole.identifier.PhoneNumber;

/**
 * A telephone number, with spaces, dashes, dots, brackets and codes of countries as people write them. A number may
 * run into whatever digits follow, so shorter and shorter readings are tried until the parser takes one.
 */
final class PhoneRule implements Rule {
    private static final String NO_NUMBER_BEFORE = "(?<![\\p{L}\\p{N}+£$€@_])(?<!(?<!\\d{3})/)(?<!\\d[.,:-])";
    private static final String SEPARATORS = "[ \\u00a0().–‑-]{0,3}";
    private static final Pattern WITH_PREFIX =
            Pattern.compile(NO_NUMBER_BEFORE + "(?:\\(?\\+|\\(?0)(?:" + SEPARATORS + "\\d){7,16}(?![\\p{L}\\p{N}])");
    private static final Pattern WITHOUT_PREFIX = Pattern.compile(NO_NUMBER_BEFORE + "(?:44" + SEPARATORS + ")?7\\d{3}"
            + SEPARATORS + "\\d{3}" + SEPARATORS + "\\d{3}(?![\\p{L}\\p{N}])");
    private static final Pattern LAST_PART = Pattern.compile("[ \\u00a0().–‑-]+\\d+$");
    private static final Pattern TRUNK_ZERO = Pattern.compile("\\(0\\)");
    private static final Pattern NOT_DIALLED = Pattern.compile("[^\\d+]");
    private static final Pattern AT_HOME = Pattern.compile("\\+44[1235789]\\d+");
    private static final int FEWEST_DIGITS = 8;
    private static final int LONGEST_ABROAD = 18;

    private static final Cue PHONE =
            Cue.ofNumber("phones?|mobiles?|tel(?:ephone)?|mob|cell|sims?|whatsapp|contact|call(?:ed|s|ing)?|text(?:ed|s"
                    + "|ing)?|rang"
                    + "|handset|burner|msisdn|number|line");
    private static final Cue SOMETHING_ELSE = new Cue(
            "ref(?:erence)?|log|incident|crime|invoice|order|case|urn|tracking|account|a/c|imei|imsi|iccid"
                    + "|serial"
                    + "|company|sort code",
            "(?:\\s(?:number|no|ref(?:erence)?|is|was)\\b\\.?){0,2}[\\s:;,#(-]{0,3}");

    @Override
    public Stream<Draft> read(Reading reading) {
        return Stream.concat(found(reading, WITH_PREFIX, false), found(reading, WITHOUT_PREFIX, true));
    }

    private static Stream<Draft> found(Reading reading, Pattern form, boolean needsCue) {
        var drafts = Stream.<Draft>builder();
        var found = form.matcher(reading.text());
        while (found.find()) {
            var said = PHONE.before(reading, found.start());
            if ((said.isPresent() || !needsCue)
                    && SOMETHING_ELSE.before(reading, found.start()).isEmpty()) {
                longestSound(found.start(), found.group(), said).ifPresent(drafts);
            }
        }
        return drafts.build();
    }

    private static Optional<Draft> longestSound(int start, String written, Optional<String> said) {
        for (var tried = written; digits(tried) >= FEWEST_DIGITS; tried = shorter(tried)) {
            if (isOfALength(dialled(tried))
                    && PhoneNumber.parse(dialled(tried)) instanceof Parsed.Valid<PhoneNumber>(var number)
                    && isCredible(number)) {
                return Optional.of(draft(start, tried, number, said));
            }
        }
        return Optional.empty();
    }

    private static Draft draft(int start, String tried, PhoneNumber number, Optional<String> said) {
        return new Draft(
                new Span(start, start + tried.length()),
                ProposedKind.PHONE_NUMBER,
                number.text(),
                because(number.text())
                        + said.map(", after the word “%s”"::formatted).orElse(""),
                Strength.STRONG);
    }

    private static String shorter(String tried) {
        var shorter = LAST_PART.matcher(tried).replaceFirst("");
        return shorter.length() < tried.length() ? shorter : "";
    }

    private static long digits(String tried) {
        return tried.chars().filter(Character::isDigit).count();
    }

    /** Between a country's code and the number, a 0 in brackets is dialled only at home. */
    private static String dialled(String tried) {
        var plain = tried.startsWith("+") || tried.startsWith("(+") || tried.startsWith("00")
                ? TRUNK_ZERO.matcher(tried).replaceFirst("")
                : tried;
        var dialled = NOT_DIALLED.matcher(plain).replaceAll("");
        if (dialled.startsWith("+") || dialled.startsWith("0")) {
            return dialled;
        }
        return dialled.startsWith("44") ? "+" + dialled : "0" + dialled;
    }

    /** Seen before parsing, as most digits in a long list are no number, and saying why not takes the parser long. */
    private static boolean isOfALength(String dialled) {
        return dialled.startsWith("0") && !dialled.startsWith("00")
                ? dialled.length() == 10 || dialled.length() == 11
                : dialled.length() <= LONGEST_ABROAD;
    }

    private static boolean isCredible(PhoneNumber number) {
        return !number.text().startsWith("+44")
                || AT_HOME.matcher(number.text()).matches();
    }

    private static String because(String canonical) {
        if (!canonical.startsWith("+44")) {
            return "A telephone number of another country";
        }
        return switch (canonical.charAt(3)) {
            case '7' -> "A UK mobile number";
            case '1', '2' -> "A UK landline number";
            default -> "A UK telephone number that belongs to no area";
        };
    }
}
