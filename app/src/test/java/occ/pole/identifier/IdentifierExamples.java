package occ.pole.identifier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import occ.kernel.Parsed;

/** Sound identifiers of each kind in canonical form, and the reason a wrong one is refused with. */
final class IdentifierExamples {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private IdentifierExamples() {}

    static String reason(Parsed<?> parsed) {
        return switch (parsed) {
            case Parsed.Valid<?>(var value) -> throw new AssertionError("Taken as valid: " + value);
            case Parsed.Invalid<?>(var reason) -> reason;
        };
    }

    static Arbitrary<String> canonical(IdentifierKind kind) {
        return switch (kind) {
            case PNC_ID -> pncIds();
            case CRO_NUMBER -> Arbitraries.oneOf(croNumbers(), smallFiles());
            case PRISON_NUMBER -> pattern("A0000AA");
            case NINO ->
                joined(Arbitraries.of("AB", "JG", "PX", "WM", "YZ"), pattern("000000"), Arbitraries.of("A", "D"));
            case PROBATION_CRN -> pattern("A000000");
            case DRIVER_NUMBER -> Arbitraries.of("MORGA657054SM9IJ", "KHAN9803287A99AB", "LEE99160319ZQ8CD");
            case PASSPORT -> Arbitraries.oneOf(pattern("000000000"), pattern("AA0000000"));
            case VRM -> Arbitraries.of("AB12CDE", "A123BCD", "Q7XYZ", "ABC123D", "AIG1234", "IA1", "1234AB", "A1");
            case VIN -> Arbitraries.of("1M8GDM9AXKP042788", "WVWZZZ1JZXW000001");
            case PHONE_NUMBER ->
                Arbitraries.oneOf(
                        joined(Arbitraries.of("+4477", "+4420", "+4416"), pattern("00000000")),
                        joined(Arbitraries.of("+336"), pattern("00000000")),
                        joined(Arbitraries.of("+1202555"), pattern("0000")));
            case IMEI ->
                pattern("00000000000000")
                        .map(body -> Imei.parse(body).orElseThrow().text());
            case EMAIL_ADDRESS ->
                joined(
                        Arbitraries.of("a", "mo.khan", "x+y", "o'neill"),
                        Arbitraries.of("@example.org", "@mail.example.co.uk"));
            case IBAN -> pattern("AAAA00000000000000").map(account -> "GB" + checkDigits(account + "GB") + account);
            case SORT_CODE_AND_ACCOUNT -> pattern("00000000000000");
            case CRYPTO_ADDRESS -> cryptoAddresses();
            case COMPANY_NUMBER ->
                Arbitraries.oneOf(
                        pattern("00000000"),
                        joined(Arbitraries.of("SC", "NI", "OC", "SO", "NC", "R0"), pattern("000000")));
            case LEI -> pattern("0000A0AAAAAA000000").map(body -> body + checkDigits(body));
            case POSTCODE ->
                Arbitraries.of(
                        "SW1A 1AA", "M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "EC1A 1BB", "W1A 0AX", "GIR 0AA");
            case UPRN -> Arbitraries.longs().between(1, 999_999_999_999L).map(String::valueOf);
            case GRID_REFERENCE ->
                joined(
                        Arbitraries.of("TQ", "SV", "HP", "NN"),
                        Arbitraries.oneOf(pattern(""), pattern("00"), pattern("000000"), pattern("0000000000")));
            case COURT_URN -> Arbitraries.oneOf(pattern("00AA0000000"), pattern("AA0000000000"));
        };
    }

    private static Arbitrary<String> pncIds() {
        return Combinators.combine(Arbitraries.integers().between(1900, 2026), pattern("0000000"))
                .as((year, serial) -> year + "/" + serial + checkLetter("%02d".formatted(year % 100) + serial));
    }

    private static Arbitrary<String> croNumbers() {
        return Combinators.combine(pattern("000000"), pattern("00"))
                .as((serial, year) -> serial + "/" + year + checkLetter(year + serial));
    }

    private static Arbitrary<String> smallFiles() {
        return Combinators.combine(pattern("00"), pattern("00000"))
                .as((year, serial) -> "SF" + year + "/" + serial + checkLetter(year + serial));
    }

    static Arbitrary<String> cryptoAddresses() {
        return Arbitraries.of(
                "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
                "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
                "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t");
    }

    private static String checkLetter(String digits) {
        return "ABCDEFGHJKLMNPQRTUVWXYZ"
                .chars()
                .mapToObj(Character::toString)
                .filter(letter -> CheckLetter.fits(digits, letter))
                .findFirst()
                .orElseThrow();
    }

    private static String checkDigits(String rest) {
        return IntStream.rangeClosed(2, 98)
                .mapToObj("%02d"::formatted)
                .filter(digits -> Mod97.fits(rest + digits))
                .findFirst()
                .orElseThrow();
    }

    /** 0 stands for any digit, A for any letter. */
    private static Arbitrary<String> pattern(String pattern) {
        return pattern.chars()
                .mapToObj(place -> place == '0'
                        ? Arbitraries.chars().range('0', '9').map(String::valueOf)
                        : Arbitraries.chars().range('A', 'Z').map(String::valueOf))
                .reduce(Arbitraries.just(""), (before, place) -> joined(before, place));
    }

    @SafeVarargs
    private static Arbitrary<String> joined(Arbitrary<String>... parts) {
        return Combinators.combine(List.of(parts)).as(texts -> String.join("", texts));
    }
}
