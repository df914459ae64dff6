package occ.intelligence.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the runs of words that are written like names. What is nobody's name ends a run and begins none. */
final class NameRuns {
    private static final Pattern ARTICLE_JOINED = Pattern.compile("(?:al|el|ul|as|ad|an|ar|d|l)[-'’]\\p{Lu}.*");
    private static final Set<String> OPENING = Set.of(" \"", " “", " '", " ‘", " (", " (\"", " (“", " ('");
    private static final Set<String> CLOSING = Set.of("\" ", "” ", "' ", "’ ", ") ", "\") ", "”) ", "') ");
    private static final int LONGEST = 7;
    private static final int LONGEST_NICKNAME = 3;

    private NameRuns() {}

    static List<NameRun> in(Reading reading) {
        var runs = new ArrayList<NameRun>();
        for (var at = 0; at < reading.words().size(); at++) {
            if (begins(reading, at)) {
                var last = lastOf(reading, at);
                if (last - at < LONGEST) {
                    runs.add(new NameRun(reading, at, last));
                }
                at = last;
            }
        }
        return runs;
    }

    private static boolean begins(Reading reading, int at) {
        var word = reading.word(at);
        return isNameWord(word)
                || (Lexicon.isParticle(word)
                        && !Lexicon.isNeverAName(word)
                        && reading.joinedBefore(at).filter(Titles::isTitle).isPresent()
                        && reading.joinedAfter(at).filter(NameRuns::isNameWord).isPresent());
    }

    static boolean isNameWord(Word word) {
        return (word.isCapital()
                        || word.isCaseless()
                        || ARTICLE_JOINED.matcher(word.text()).matches())
                && !word.hasDigit()
                && !Lexicon.isNeverAName(word)
                && !Titles.isTitle(word);
    }

    private static int lastOf(Reading reading, int first) {
        var last = first;
        for (var next = nextOf(reading, first); next > last; next = nextOf(reading, next)) {
            last = next;
        }
        return last;
    }

    /** Where the run goes on after that word; the word itself where it ends. */
    private static int nextOf(Reading reading, int at) {
        if (at + 1 >= reading.words().size() || reading.word(at).isPossessive()) {
            return at;
        }
        if (!reading.isJoined(at)) {
            return afterNickname(reading, at);
        }
        var next = at + 1;
        while (next < at + 3 && isInnerParticle(reading, next)) {
            next++;
        }
        // A foreign name in its own script is not one with the name beside it.
        var sameScript = reading.word(next).isCaseless() == reading.word(at).isCaseless();
        return sameScript && isNameWord(reading.word(next)) ? next : at;
    }

    private static boolean isInnerParticle(Reading reading, int at) {
        return Lexicon.isParticle(reading.word(at))
                && !reading.word(at).isCapital()
                && reading.joinedAfter(at).isPresent();
    }

    /** {@code KESTLE, John}. */
    private static boolean isFamilyNameFirst(Reading reading, int at) {
        return reading.gapAfter(at).equals(", ")
                && reading.word(at).isShouted()
                && !reading.word(at + 1).isShouted()
                && Lexicon.isGivenName(reading.word(at + 1))
                && reading.word(at + 1).isCapital();
    }

    /** A nickname in quotes or brackets between given and family name belongs to the name. */
    private static int afterNickname(Reading reading, int at) {
        if (isFamilyNameFirst(reading, at)) {
            return at + 1;
        }
        if (!OPENING.contains(reading.gapAfter(at))) {
            return at;
        }
        var end = at + 1;
        while (end < at + LONGEST_NICKNAME && reading.isJoined(end)) {
            end++;
        }
        var closes = CLOSING.contains(reading.gapAfter(end));
        return closes
                        && isNameWord(reading.word(end + 1))
                        && reading.word(at + 1).isCapital()
                ? end + 1
                : at;
    }
}
