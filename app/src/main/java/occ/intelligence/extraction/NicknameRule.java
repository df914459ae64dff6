package occ.intelligence.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name in quotes: after the words for one, after somebody's name in brackets, or where it does what people do. */
final class NicknameRule implements Rule {
    private static final Pattern QUOTED = Pattern.compile("(?<![\\p{L}\\p{N}])[\"“'‘]"
            + "([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.-]{0,20}+(?:['’][\\p{L}]{1,9}+)?"
            + "(?: [\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.-]{0,20}+){0,2}+)"
            + "[\"”'’](?![\\p{L}\\p{N}])");

    private static final Cue NAMED = new Cue(
            "known as|known locally as|known only as|known to \\w{1,12} as|aka|a\\.k\\.a\\.?|alias|called"
                    + "|named|nicknamed"
                    + "|nickname(?: of| is)?|street name(?: of| is)?|goes by|going by|went by|(?:by"
                    + "|under) the name(?: of)?"
                    + "|the name|moniker(?: of| is)?|referred to as|saved as|stored as|identified as"
                    + "|answers to|contact"
                    + "|calls (?:him|her)self|calling (?:him|her)self|handle|username|male|female|man|woman"
                    + "|person|associate"
                    + "|brother|sister|partner|runner|dealer|supplier|boss|friend",
            "[\\s:,]{0,3}(?:only |simply |just )?(?:as )?(?:the )?[(]?");

    private static final Pattern A_THING = Pattern.compile(
            "(?:company|firm|business|pub|club|shop|garage|bar|gang|group|crew|app|operation|drug|boat|ship"
                    + "|street|road|site"
                    + "|line|website|channel|organisation|network|yard|farm|premises|strain|brand|pills"
                    + "|product|phone)"
                    + "[^.;\"“]{0,30}$");

    private static final Pattern AMONG_PEOPLE =
            Pattern.compile("\\b(?:with|by|from|told|met|contacted|asked|and|saw|paid|for|to) $");
    private static final Pattern AFTER_A_NAME = Pattern.compile("[\\p{L}] [(]$|\\p{L}, $");
    private static final Pattern ACTS = Pattern.compile(
            "^[,)]? (?:said|says|told|drives|drove|met|lives|runs|sells|supplies|was|is|has|will|had|uses"
                    + "|collected|arrived|left)\\b");

    @Override
    public Stream<Draft> read(Reading reading) {
        var drafts = Stream.<Draft>builder();
        var found = QUOTED.matcher(reading.text());
        while (found.find()) {
            var span = new Span(found.start(1), found.end(1));
            if (isNickname(reading, found.start(), found.end(), found.group(1))) {
                drafts.add(new Draft(
                        span, ProposedKind.PERSON, found.group(1), "In quotes, where a name is said", Strength.STRONG));
            }
        }
        return drafts.build();
    }

    private static boolean isNickname(Reading reading, int start, int end, String name) {
        if (ProtectedWords.in(name)
                || A_THING.matcher(reading.before(start, 50)).find()) {
            return false;
        }
        var capital = Character.isUpperCase(name.codePointAt(0)) || Character.isDigit(name.codePointAt(0));
        var around = List.of(
                AMONG_PEOPLE.matcher(reading.before(start, 12)).find()
                        && Arrays.stream(name.split(" ")).allMatch(word -> Character.isUpperCase(word.codePointAt(0))),
                AFTER_A_NAME
                        .matcher(reading.text().substring(Math.max(0, start - 3), start))
                        .find(),
                ACTS.matcher(reading.after(end, 15)).find());
        return NAMED.before(reading, start).isPresent() || (capital && around.contains(true));
    }
}
