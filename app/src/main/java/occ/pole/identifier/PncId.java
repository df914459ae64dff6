package occ.pole.identifier;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import occ.kernel.Parsed;

/**
 * The number of a person's record on the Police National Computer: year, serial, check letter. Short forms give two
 * digits of the year, so reading one needs today's date: a year that would lie ahead belongs to the last century.
 * The check letter covers only the last two digits of the year; a wrong century passes it.
 */
public record PncId(String text) implements IssuedIdentifier {
    private static final Pattern DIVIDED = Pattern.compile("(\\d{2}|(19|2\\d)\\d{2})/\\d{1,7}[A-Z]");

    public static Parsed<PncId> parse(String typed, LocalDate today) {
        var readings = readings(Typed.compact(typed));
        if (readings.isEmpty()) {
            return Parsed.invalid(
                    "A PNC ID is a year, a slash, up to seven digits and a letter, for example 1979/0163001B");
        }
        var sound = readings.stream().filter(PncId::checkLetterFits).toList();
        if (sound.isEmpty()) {
            return Parsed.invalid("The last letter of the PNC ID does not fit its digits: check it for a wrong or"
                    + " exchanged character");
        }
        var possible = sound.stream()
                .map(reading -> inFull(reading, today))
                .filter(text -> year(text) <= today.getYear())
                .toList();
        return switch (possible.size()) {
            case 0 -> Parsed.invalid("The year of the PNC ID has not come yet: check its first four digits");
            case 1 -> Parsed.valid(new PncId(possible.getFirst()));
            default ->
                Parsed.invalid("The PNC ID can be read as %s or as %s: type the slash after the year"
                        .formatted(possible.getFirst(), possible.getLast()));
        };
    }

    /** Without a slash, the year may be the first two digits or the first four. */
    private static List<String> readings(String text) {
        return text.contains("/")
                ? Stream.of(text).filter(PncId::isDivided).toList()
                : Stream.of(2, 4)
                        .filter(cut -> cut < text.length())
                        .map(cut -> text.substring(0, cut) + "/" + text.substring(cut))
                        .filter(PncId::isDivided)
                        .toList();
    }

    private static boolean isDivided(String text) {
        return DIVIDED.matcher(text).matches();
    }

    private static boolean checkLetterFits(String reading) {
        var slash = reading.indexOf('/');
        var digits = reading.substring(slash - 2, slash) + serial(reading);
        return CheckLetter.fits(digits, reading.substring(reading.length() - 1));
    }

    private static String inFull(String reading, LocalDate today) {
        var letter = reading.charAt(reading.length() - 1);
        return "%04d/%s%c".formatted(fullYear(reading, today), serial(reading), letter);
    }

    private static int fullYear(String reading, LocalDate today) {
        var year = year(reading);
        if (reading.indexOf('/') == 4) {
            return year;
        }
        var thisCentury = today.getYear() / 100 * 100 + year;
        return thisCentury <= today.getYear() ? thisCentury : thisCentury - 100;
    }

    private static int year(String reading) {
        return Integer.parseInt(reading.substring(0, reading.indexOf('/')));
    }

    private static String serial(String reading) {
        var digits = reading.substring(reading.indexOf('/') + 1, reading.length() - 1);
        return "0".repeat(7 - digits.length()) + digits;
    }
}
