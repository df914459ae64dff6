package occ.intelligence.sanitisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases that may betray a source. The lists are ours, a local default, and no list is complete: that nothing is
 * pointed out does not mean that nothing is there.
 */
public final class Phrases {
    private static final String KIN =
            "(?:husband|wife|partner|boyfriend|girlfriend|ex|mum|mother|dad|father|son|daughter"
                    + "|brother|sister|uncle|aunt|cousin|nephew|niece|nan|gran|grandad|grandmother|grandfather|flatmate"
                    + "|housemate|neighbour|landlord|landlady|tenant|boss|manager|employer|colleague|workmate|cellmate|padmate"
                    + "|friend|mate)";
    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String DAYS = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    private static final List<Rule> RULES = List.of(
            new Rule(
                    Concern.SOURCE,
                    "\\b(?:the |this |our |my |a )?(?:informant|source|CHIS|snout|grass|handler|whistle-?blower|caller"
                            + "|complainant|anonymous (?:letter|call))s?\\b"),
            new Rule(Concern.SOURCE, "\\b(?:ISR|CHIS) ?(?:number |no\\.? ?)?[A-Z0-9/-]*\\d[A-Z0-9/-]*"),
            new Rule(
                    Concern.SOURCE,
                    "\\b(?:told|confided in|texted|messaged|rang|phoned|showed) (?:me|us)\\b"
                            + "|\\bin confidence\\b|\\boff the record\\b|\\bwants? to (?:stay|remain) anonymous\\b"),
            new Rule(Concern.RELATION, "\\b(?:my|our|his own|her own) (?:ex-|step|late )?" + KIN + "s?\\b"),
            new Rule(Concern.RELATION, "\\b(?:I|we) (?:live|work|share|lodge|am|are|used to) [^.\\n]{0,30}+"),
            new Rule(Concern.FIRST_PERSON, "\\b(?:I|I’m|I'm|I’ve|I've|I’d|I'd|me|myself|we’ve|we've|us)\\b"),
            new Rule(
                    Concern.FEW_KNOW,
                    "\\bonly (?:\\w+ ){0,4}?(?:people|person|persons|of us|of them|know|knows|knew)\\b(?: only)?"
                            + "|\\b(?:nobody|no one|no-one|none) else\\b|\\bto (?:two|three|four|five|\\d) of us(?: only)?\\b"
                            + "|\\bkeeps? it (?:secret|quiet)\\b|\\bwas (?:alone|the only one)\\b"),
            new Rule(
                    Concern.TIME,
                    "\\b(?:at|by|around|about|just after|just before) (?:[01]?\\d|2[0-3])[:.][0-5]\\d(?: ?(?:am|pm|hrs|hours))?\\b"
                            + "(?: on " + DAYS + "s?)?",
                    Phrases::broader),
            new Rule(
                    Concern.TIME,
                    "\\b(?:at|around|about) (?:1[0-2]|[1-9]) ?(?:am|pm|o’clock|o'clock)\\b(?: on " + DAYS + "s?)?",
                    Phrases::broader),
            new Rule(Concern.TIME, "\\bon " + DAYS + " (?:night|evening|afternoon|morning)\\b", found -> "recently"),
            new Rule(
                    Concern.TIME,
                    "\\bon (?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTHS + "\\b",
                    found -> "recently"),
            new Rule(
                    Concern.CHILD,
                    "\\b(?:a |the |his |her )?(?:lad|girl|boy|child|kid|youth|schoolboy|schoolgirl|teenager)"
                            + "(?: of| aged| about| around)*+(?: \\d{1,2})?\\b"
                            + "|\\b(?:aged|age) (?:\\d|1[0-7])\\b|\\b(?:\\d|1[0-7])[- ]year[- ]old\\b"));

    private Phrases() {}

    private record Rule(Concern concern, Pattern pattern, Function<String, @Nullable String> suggest) {
        Rule(Concern concern, String pattern) {
            this(concern, pattern, found -> null);
        }

        Rule(Concern concern, String pattern, Function<String, @Nullable String> suggest) {
            this(concern, Pattern.compile(pattern, flags(concern)), suggest);
        }

        // “I” and “us” speak only as they are written: “US” is a country and “i” a list’s number.
        private static int flags(Concern concern) {
            return concern == Concern.FIRST_PERSON
                    ? Pattern.UNICODE_CASE
                    : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        }

        Phrase phrase(MatchResult found) {
            return new Phrase(found.start(), found.end(), found.group(), concern, suggest.apply(found.group()));
        }
    }

    /** In the order of the text; of two that overlap the one that begins first stands, and of those the longer. */
    public static List<Phrase> in(String text) {
        var found = RULES.stream()
                .flatMap(rule -> rule.pattern().matcher(text).results().map(rule::phrase))
                .sorted(Comparator.comparingInt(Phrase::start).thenComparing(Phrase::end, Comparator.reverseOrder()))
                .toList();
        var kept = new ArrayList<Phrase>();
        for (var phrase : found) {
            if (kept.isEmpty() || kept.getLast().end() <= phrase.start()) {
                kept.add(phrase);
            }
        }
        return kept;
    }

    /** “at 4:40 on Thursdays” is “early on Thursdays”: the part of the day in place of the minute. */
    private static String broader(String time) {
        var on = time.toLowerCase(Locale.ROOT).indexOf(" on ");
        return partOfDay(time) + (on < 0 ? "" : time.substring(on));
    }

    private static String partOfDay(String time) {
        var hour = Integer.parseInt(time.replaceAll("^\\D*(\\d{1,2}).*$", "$1"));
        var afternoon = time.toLowerCase(Locale.ROOT).matches(".*\\bpm\\b.*|.*\\dpm\\b.*") && hour < 12;
        var of24 = afternoon ? hour + 12 : hour;
        if (of24 < 7) {
            return "early";
        }
        return of24 < 12 ? "in the morning" : of24 < 18 ? "in the afternoon" : "in the evening";
    }
}
