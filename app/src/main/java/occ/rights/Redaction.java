package occ.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Takes passages out of a text. What is taken out leaves one mark, whatever its length, and no letter of it. */
public final class Redaction {
    public static final String MARK = "[redacted]";
    private static final Pattern SENTENCE = Pattern.compile("\\S[^.!?\\n]*+(?:[.!?]++(?!\\s|$)[^.!?\\n]*+)*+[.!?]*+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’']+");
    private static final int SHORTEST = 4;

    private Redaction() {}

    public static String of(String text, List<Stretch> cuts) {
        var released = new StringBuilder();
        var at = 0;
        for (var cut : joined(text, cuts)) {
            released.append(text, at, cut.start()).append(MARK);
            at = cut.end();
        }
        return released.append(text.substring(at)).toString();
    }

    /**
     * In order, without overlaps, and out to the ends of words: half a word tells the rest, and two marks with a blank
     * between them tell how many names there were.
     */
    public static List<Stretch> joined(String text, List<Stretch> cuts) {
        var joined = new ArrayList<Stretch>();
        cuts.stream()
                .filter(cut -> cut.start() < text.length())
                .map(cut -> whole(text, cut))
                .sorted(Comparator.comparingInt(Stretch::start))
                .forEach(cut -> add(joined, text, cut));
        return List.copyOf(joined);
    }

    private static void add(List<Stretch> joined, String text, Stretch cut) {
        if (joined.isEmpty() || isApart(text, joined.getLast(), cut)) {
            joined.add(cut);
        } else {
            joined.set(joined.size() - 1, joined.getLast().and(cut));
        }
    }

    private static boolean isApart(String text, Stretch before, Stretch after) {
        return !before.touches(after)
                && !text.substring(before.end(), after.start()).isBlank();
    }

    private static Stretch whole(String text, Stretch cut) {
        var start = cut.start();
        var end = Math.min(cut.end(), text.length());
        while (start > 0 && isOfAWord(text.charAt(start - 1)) && isOfAWord(text.charAt(start))) {
            start--;
        }
        while (end < text.length() && isOfAWord(text.charAt(end)) && isOfAWord(text.charAt(end - 1))) {
            end++;
        }
        return new Stretch(start, end);
    }

    private static boolean isOfAWord(char sign) {
        return Character.isLetterOrDigit(sign) || Character.isSurrogate(sign) || sign == '’' || sign == '\'';
    }

    /** Every place where a passage stands, without regard to case. */
    public static List<Stretch> places(String text, String passage) {
        var wanted = passage.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var words = String.join(
                "\\s+",
                List.of(wanted.split("\\s+")).stream().map(Pattern::quote).toList());
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .map(found -> new Stretch(found.start(), found.end()))
                .toList();
    }

    /** Sentences and lines, to choose from. */
    public static List<Stretch> sentences(String text) {
        return SENTENCE.matcher(text)
                .results()
                .filter(found -> found.group().codePoints().anyMatch(Character::isLetterOrDigit))
                .map(found -> new Stretch(found.start(), found.end()))
                .toList();
    }

    /** Names and numbers taken out in one place that stand in another. */
    public static List<String> leftStanding(String text, List<Stretch> cuts) {
        var left = words(of(text, cuts).replace(MARK, " "));
        return joined(text, cuts).stream()
                .flatMap(cut -> words(text.substring(cut.start(), cut.end())).stream())
                .filter(word -> isTelling(word) && left.contains(word))
                .distinct()
                .toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /** A name as it is written, or a number: common words stand everywhere. */
    private static boolean isTelling(String word) {
        return word.length() >= SHORTEST
                && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
    }
}
