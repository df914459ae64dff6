package occ.intelligence.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text being read: its words, and what stands beside each. Every look around is bounded, so that the time it takes
 * grows with the length of the text and not faster.
 */
final class Reading {
    /** Hyphens and apostrophes join a word only between letters; marks and joiners belong to the letter before. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u200c\\u200d]*+"
            + "(?:['’ʼ‐‑-][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u200c\\u200d]*+)*+");

    private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ][sS]$");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?:;•\\n\\r]|^$");
    private static final Set<String> WRITTEN_WITH_A_STOP = WordList.of("""
            mr mrs ms dr st no sgt insp rev prof cllr messrs""");
    private static final int LONGEST_GAP = 6;

    private final String text;
    private final LocalDate written;
    private final List<Word> words = new ArrayList<>();
    private final BitSet beginnings = new BitSet();
    private final List<NameRun> names;

    Reading(String text, LocalDate written) {
        this.text = text;
        this.written = written;
        var found = WORD.matcher(text);
        while (found.find()) {
            words.add(word(found.group(), found.start(), found.end()));
        }
        for (var at = 0; at < text.length(); at++) {
            beginnings.set(at, isWord(at) && (at == 0 || !isWord(at - 1)));
        }
        names = NameRuns.in(this);
    }

    private boolean isWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private Word word(String whole, int start, int end) {
        var bare = POSSESSIVE.matcher(whole).replaceFirst("");
        var startsSentence = words.isEmpty() || endsSentence(words.getLast(), start);
        return new Word(start, start + bare.length(), end, bare, startsSentence);
    }

    private boolean endsSentence(Word before, int start) {
        var gap = text.substring(Math.max(before.end(), start - LONGEST_GAP), start);
        var abbreviates = gap.startsWith(". ") && (before.isInitial() || WRITTEN_WITH_A_STOP.contains(before.lower()));
        return !abbreviates && ENDS_SENTENCE.matcher(gap).find();
    }

    /**
     * Where a form stands that begins with a letter or a digit, and where a word or a number does. Only there is it
     * tried, so a text of one endless word, or of none, costs next to nothing.
     */
    List<MatchResult> find(Pattern form) {
        var found = new ArrayList<MatchResult>();
        var matcher = form.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (var at = beginnings.nextSetBit(0); at >= 0; at = beginnings.nextSetBit(at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
                at = matcher.end() - 1;
            }
        }
        return found;
    }

    String text() {
        return text;
    }

    LocalDate written() {
        return written;
    }

    List<Word> words() {
        return words;
    }

    /** Words in a row that are written like names. */
    List<NameRun> names() {
        return names;
    }

    Word word(int index) {
        return words.get(index);
    }

    /** The word at that place, if there is one and nothing but a space divides it from the next. */
    Optional<Word> joinedBefore(int index) {
        return index > 0 && isJoined(index - 1) ? Optional.of(words.get(index - 1)) : Optional.empty();
    }

    Optional<Word> joinedAfter(int index) {
        return index + 1 < words.size() && isJoined(index) ? Optional.of(words.get(index + 1)) : Optional.empty();
    }

    /** What stands between a word and the next; nothing at the end of the text or where the two are far apart. */
    String gapAfter(int index) {
        if (index < 0 || index + 1 >= words.size()) {
            return "";
        }
        var from = words.get(index).end();
        var to = words.get(index + 1).start();
        return to - from > LONGEST_GAP ? "" : text.substring(from, to);
    }

    /** One space, or the stop and space after an initial or a shortened title. */
    boolean isJoined(int index) {
        var gap = gapAfter(index);
        return isSpace(gap) || (gap.startsWith(".") && isSpace(gap.substring(1)) && isShortened(words.get(index)));
    }

    private static boolean isSpace(String gap) {
        return gap.length() == 1 && (gap.charAt(0) == ' ' || gap.charAt(0) == '\u00a0');
    }

    private static boolean isShortened(Word word) {
        return word.isInitial() || WRITTEN_WITH_A_STOP.contains(word.lower());
    }

    /** At most so much of the text before a place, in small letters. */
    String before(int offset, int length) {
        return asWrittenBefore(offset, length).toLowerCase(Locale.ROOT);
    }

    String asWrittenBefore(int offset, int length) {
        return text.substring(Math.max(0, offset - length), offset);
    }

    String after(int offset, int length) {
        return asWrittenAfter(offset, length).toLowerCase(Locale.ROOT);
    }

    /** As written, so that places counted in it are places in the text: small letters may be longer than capitals. */
    String asWrittenAfter(int offset, int length) {
        return text.substring(offset, Math.min(text.length(), offset + length));
    }
}
