package occ.intelligence.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Streets, buildings and estates, with the flat, the number and the town as far as they are written. A postcode ends
 * an address and is proposed by itself: it names a district by its own right, so an address and its postcode lie side
 * by side and neither hides the other.
 */
final class AddressRule implements Rule {
    private static final Set<String> STREETS = WordList.of("""
            road rd street st avenue ave drive crescent cres terrace gardens gdns mews parade broadway boulevard
            lane ln embankment esplanade quayside bypass roundabout highway""");
    /** Also the ends of surnames or plain words: believed behind a number or after a word for a place. */
    private static final Set<String> DOUBTFUL = WordList.of("""
            close court ct place way grove hill row square walk park rise view green yard wharf quay house
            buildings tower towers mill mills works croft dale meadow meadows bank gate circus bridge farm lodge
            cottage cottages dock estate docks heights point arcade drift fold end common barn approach villas
            crest vale field fields""");

    private static final Set<String> ESTATES = Set.of(
            "industrial estate",
            "trading estate",
            "business park",
            "retail park",
            "industrial park",
            "enterprise park",
            "business centre",
            "shopping centre",
            "caravan park",
            "holiday park",
            "science park",
            "ind est",
            "distribution centre",
            "distribution park",
            "industrial units",
            "business village");
    private static final Set<String> OF_COURTS = Set.of("crown", "county", "magistrates", "high", "youth", "supreme");
    private static final Set<String> OF_ESTATES = Set.of("industrial", "trading", "business", "retail");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}[A-Za-z]?(?:-\\d{1,4}[A-Za-z]?)?");
    private static final Pattern UNIT_BEFORE = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:flat|unit|units|apartment|apt|suite|room|plot|lock-?up|garage|workshop"
                    + "|bay|caravan|floor)"
                    + " (?:no\\.? ?)?[A-Za-z]?\\d{0,4}[A-Za-z]?(?:(?:-| and | & )\\d{1,4}[A-Za-z]?)?,? $");
    private static final Set<String> BEFORE_PLACES = WordList.of("""
            at on in to from near off outside opposite behind of along towards into inside address between onto""");
    /** Nobody's name, but a street's: {@code North Street}, {@code Station Road}. */
    private static final Set<String> IN_STREET_NAMES = WordList.of("""
            north south east west court crown union western northern eastern southern upper lower central front
            house street march council customs first second third place local prison cash police chief greater
            border county home door route junction""");

    private static final Pattern TOWN_AND_POSTCODE = Pattern.compile(
            ", ((?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}[ -]?){1,3}?),?"
                    + " (?=[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?![\\p{L}\\p{N}])).*",
            Pattern.DOTALL);
    private static final Pattern TOWN = Pattern.compile(
            ", (\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}(?: \\p{Lu}[\\p{L}-]{1,20})?)(?![\\p{L}-]).*", Pattern.DOTALL);
    private static final int LONGEST_STREET = 5;
    private static final int LONGEST_UNIT = 40;
    private static final int LONGEST_TOWN = 80;

    /** @param placed whether a number or a flat stands before it, so that more of the address may follow */
    private record Part(Span span, boolean placed, Strength strength) {}

    @Override
    public Stream<Draft> read(Reading reading) {
        var parts = new ArrayList<Part>();
        for (var at = 0; at < reading.words().size(); at++) {
            part(reading, at).ifPresent(parts::add);
        }
        return merged(reading, parts).stream().map(part -> draft(reading, part));
    }

    /** The part of an address that ends with that word, if it is a word for a street or a building. */
    private static Optional<Part> part(Reading reading, int end) {
        var type = type(reading, end);
        if (type == 0) {
            return Optional.empty();
        }
        var first = firstOf(reading, end - type + 1);
        var start = start(reading, first);
        var placed = start < reading.word(first).start();
        var named = first <= end - type || (placed && isWholeName(reading.word(end)));
        return named && (placed || !isSomebody(reading, first, end))
                ? Optional.of(new Part(
                        new Span(start, reading.word(end).bareEnd()), placed, strength(reading, first, end, placed)))
                : Optional.empty();
    }

    /** {@code Darren Hill} and {@code Mr Marsh Lane} are people, unless something is at Darren Hill. */
    private static boolean isSomebody(Reading reading, int first, int end) {
        return type(reading, end) == 1
                && !isAfterWordForAPlace(reading, first)
                && (Lexicon.isGivenName(reading.word(first))
                        || Titles.before(reading, first).isPresent());
    }

    private static Strength strength(Reading reading, int first, int end, boolean placed) {
        if (placed) {
            return Strength.STRONG;
        }
        return type(reading, end) == 2
                        || STREETS.contains(reading.word(end).lower())
                        || isAfterWordForAPlace(reading, first)
                ? Strength.FAIR
                : Strength.WEAK;
    }

    static boolean isWordForAPlace(Word word) {
        return STREETS.contains(word.lower()) || DOUBTFUL.contains(word.lower());
    }

    /** How many words the word for a street or building has, that ends here; none if none does. */
    private static int type(Reading reading, int end) {
        var word = reading.word(end);
        if (!word.isCapital()) {
            return 0;
        }
        var before = reading.joinedBefore(end).map(Word::lower).orElse("");
        if (ESTATES.contains(before + " " + word.lower())) {
            return 2;
        }
        var ofJustice = word.lower().equals("court") && OF_COURTS.contains(before);
        return isWordForAPlace(word) && !ofJustice && !goesOn(reading, end) ? 1 : 0;
    }

    /** {@code Park} of Park Lane ends nothing. */
    private static boolean goesOn(Reading reading, int at) {
        return reading.joinedAfter(at)
                .filter(next -> next.isCapital() && (isWordForAPlace(next) || OF_ESTATES.contains(next.lower())))
                .isPresent();
    }

    private static int firstOf(Reading reading, int type) {
        var first = type;
        while (first > 0
                && type - first < LONGEST_STREET
                && reading.isJoined(first - 1)
                && isOfAStreet(reading.word(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isOfAStreet(Word word) {
        var allowed = !Lexicon.isNeverAName(word) || (IN_STREET_NAMES.contains(word.lower()) && !word.startsSentence());
        return word.isCapital() && !word.hasDigit() && allowed && !Titles.isTitle(word);
    }

    private static boolean isNumber(Reading reading, int at) {
        var gap = reading.gapAfter(at);
        return (gap.equals(" ") || gap.equals(", "))
                && NUMBER.matcher(reading.word(at).text()).matches();
    }

    /** With the number and the flat before it; in {@code Unit 9, Kestrel Park} the number is the unit's. */
    private static int start(Reading reading, int first) {
        var name = reading.word(first).start();
        var unit = unitBefore(reading, name);
        return unit == name && first > 0 && isNumber(reading, first - 1)
                ? unitBefore(reading, reading.word(first - 1).start())
                : unit;
    }

    /** {@code 3 Broadway} has no other name. */
    private static boolean isWholeName(Word word) {
        return word.lower().equals("broadway") || word.lower().equals("parade");
    }

    private static boolean isAfterWordForAPlace(Reading reading, int first) {
        return reading.joinedBefore(first)
                .map(Word::lower)
                .filter(BEFORE_PLACES::contains)
                .isPresent();
    }

    /** Where a flat or unit right before begins; the place itself if there is none. */
    private static int unitBefore(Reading reading, int start) {
        var from = Math.max(0, start - LONGEST_UNIT);
        var found = UNIT_BEFORE.matcher(reading.text().substring(from, start));
        return found.find() ? from + found.start() : start;
    }

    private static List<Part> merged(Reading reading, List<Part> parts) {
        var merged = new ArrayList<Part>();
        for (var part : parts) {
            var before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && goesTogether(reading, before, part)) {
                merged.removeLast();
                merged.add(new Part(new Span(before.span().start(), part.span().end()), true, Strength.STRONG));
            } else {
                merged.add(part);
            }
        }
        return merged;
    }

    /** {@code Unit 9, Kestrel Trading Estate, Dock Road}, {@code Rose Cottage, Mill Lane}. */
    private static boolean goesTogether(Reading reading, Part before, Part part) {
        var gap = part.span().start() - before.span().end();
        return gap == 2 && reading.text().startsWith(", ", before.span().end()) && (before.placed() || part.placed());
    }

    private static Draft draft(Reading reading, Part part) {
        var span = new Span(part.span().start(), endWithTown(reading, part));
        var because = part.placed()
                ? "A number or unit, and a name that ends in a word for a street or a building"
                : "A name that ends in a word for a street or a building";
        return new Draft(span, ProposedKind.ADDRESS, span.in(reading.text()), because, part.strength());
    }

    /** A town after a comma belongs to it: one before a postcode, or one we know. */
    private static int endWithTown(Reading reading, Part part) {
        var end = part.span().end();
        var after = reading.asWrittenAfter(end, LONGEST_TOWN);
        var beforePostcode = TOWN_AND_POSTCODE.matcher(after);
        if (beforePostcode.matches()) {
            return end + beforePostcode.end(1);
        }
        var town = TOWN.matcher(after);
        if (!part.placed() || !town.matches()) {
            return end;
        }
        var words = town.group(1);
        var firstWord = words.indexOf(' ') < 0 ? words : words.substring(0, words.indexOf(' '));
        return Lexicon.isPlace(words)
                ? end + town.end(1)
                : Lexicon.isPlace(firstWord) ? end + town.start(1) + firstWord.length() : end;
    }
}
