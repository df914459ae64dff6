package occ.intelligence.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.Stream.Builder;
import occ.kernel.Parsed;
import occ.pole.identifier.Vrm;

/**
 * A whole registration mark. Today's series is taken by its form; older ones look like roads and abbreviations, so
 * they need a vehicle nearby or the word for a mark right before.
 */
final class VrmRule implements Rule {
    /** Marks of 2001 and later, and what each series needs before it is believed. */
    private static final Pattern CURRENT =
            whole("([A-Z]{2})(\\d{2})[ \\u00a0-]?[A-Z]{3}" + "|([a-z]{2})(\\d{2}) ?[a-z]{3}");

    private static final Pattern WITH_YEAR = whole("[A-Z][1-9]\\d{0,2} ?[A-Z]{3}|[A-Z]{3} ?[1-9]\\d{0,2}[A-Z]");
    private static final Pattern WITHOUT_YEAR = whole("[A-Z]{1,3} ?[1-9]\\d{0,3}|[1-9]\\d{0,3} ?[A-Z]{1,3}");

    private static final Pattern HALF = Pattern.compile("[A-Z]{2}\\d{2}");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]+");
    private static final Pattern VEHICLE = Pattern.compile(
            "\\b(?:vrms?|vrns?|reg(?:istration|istered|n)?|index|plates?|vehicles?|cars?|vans?|lorry|lorries"
                    + "|truck|hgv"
                    + "|tractor unit|trailer|motorbike|motorcycle|moped|scooter|quad|taxi|minibus|pickup"
                    + "|estate|saloon|hatchback|4x4"
                    + "|drives?|driving|drove|driven|parked|bmw|audi|vw|volkswagen|golf|transit|mercedes"
                    + "|sprinter|ford"
                    + "|vauxhall|astra|corsa|range rover|land rover|toyota|nissan|peugeot|renault|seat|skoda"
                    + "|fiat|volvo"
                    + "|jaguar|honda|kia|hyundai|mini|citroen|tesla|iveco|scania|daf|man|luton|vivaro|berlingo"
                    + "|caddy"
                    + "|polo|focus|fiesta|insignia|mondeo|passat)\\b");
    private static final int NEARBY = 70;
    private static final Cue MARK =
            Cue.ofNumber("vrms?|vrns?|reg(?:istration|istered|n)?(?: mark| plate)?|index|plates?"
                    + "|number ?plates?|bearing|marked|displaying");
    /** What stands before digits in reports and is no registration. */
    private static final Set<String> ABBREVIATIONS = WordList.of("""
            OCG PNC CRO URN DOB HMP NCA CPS MOD DCI REF LOG CAD INT THE AND FOR JCT GBP EUR USD AGE AGED KG KGS
            AM PM MPH GMT BST UM UF NO ID IR SIR ROCU PC DC DS DI PS CCTV ANPR SIM TO AT ON IN OF""");

    @Override
    public Stream<Draft> read(Reading reading) {
        var drafts = Stream.<Draft>builder();
        find(CURRENT, reading, drafts);
        find(WITH_YEAR, reading, drafts);
        find(WITHOUT_YEAR, reading, drafts);
        return drafts.build();
    }

    private static void find(Pattern series, Reading reading, Builder<Draft> drafts) {
        for (var found : reading.find(series)) {
            var span = new Span(found.start(), found.end());
            if (Vrm.parse(found.group()) instanceof Parsed.Valid<Vrm>(var mark)) {
                evidence(series, reading, span, mark)
                        .map(because -> draft(reading, span, mark, because))
                        .ifPresent(drafts);
            }
        }
    }

    private static Optional<String> evidence(Pattern series, Reading reading, Span span, Vrm mark) {
        if (isAbbreviation(mark)) {
            return Optional.empty();
        }
        if (series == CURRENT) {
            return yearOf(mark.text(), reading).map("Written like a registration of %s"::formatted);
        }
        if (!isHalf(mark) && MARK.before(reading, span.start()).isPresent()) {
            return Optional.of("Written like an older registration, after the word for one");
        }
        var written = span.in(reading.text());
        return series == WITH_YEAR && isVehicleNear(reading, span) && !looksLikeARoad(written)
                ? Optional.of("Written like an older registration, near a word for a vehicle")
                : Optional.empty();
    }

    /** Two letters and two digits are nearly always the beginning of a mark of today. */
    private static boolean isHalf(Vrm mark) {
        return HALF.matcher(mark.text()).matches();
    }

    private static boolean isAbbreviation(Vrm mark) {
        var letters = LETTERS.matcher(mark.text());
        return letters.find() && ABBREVIATIONS.contains(letters.group());
    }

    /** Digits up to 50 name a March, those above a September; none names a half-year that has not come. */
    private static Optional<String> yearOf(String mark, Reading reading) {
        var digits = Integer.parseInt(mark.substring(2, 4));
        var year = 2000 + digits % 50;
        return digits % 50 != 0 && digits != 1 && year <= reading.written().getYear()
                ? Optional.of(String.valueOf(year))
                : Optional.empty();
    }

    private static boolean isVehicleNear(Reading reading, Span span) {
        return List.of(reading.before(span.start(), NEARBY), reading.after(span.end(), NEARBY)).stream()
                .anyMatch(beside -> VEHICLE.matcher(beside).find());
    }

    /** {@code M60 JCT}: with a space after the number of a road, only the word for a mark will do. */
    private static boolean looksLikeARoad(String written) {
        return written.contains(" ") && "ABM".indexOf(written.charAt(0)) >= 0 && Character.isDigit(written.charAt(1));
    }

    private static Draft draft(Reading reading, Span span, Vrm mark, String because) {
        var near = isVehicleNear(reading, span);
        var strength = near || MARK.before(reading, span.start()).isPresent() ? Strength.STRONG : Strength.FAIR;
        return new Draft(span, ProposedKind.VRM, mark.text(), because, strength);
    }

    private static Pattern whole(String form) {
        return Pattern.compile("(?<![\\p{L}\\p{N}£$€/-])(?:" + form + ")(?![\\p{L}\\p{N}*])");
    }
}
