package occ.intelligence.extraction;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words that, standing right before something, say what it is. */
final class Cue {
    private static final int REACH = 48;

    private final Pattern words;

    /** @param words the alternatives, of any case; {@code filler} may follow them */
    Cue(String words, String filler) {
        this.words = Pattern.compile("(?<![\\p{L}\\p{N}])(" + words + ")" + filler + "$", Pattern.CASE_INSENSITIVE);
    }

    /** Of a number: {@code IMEI: …}, {@code IMEI number is …}, {@code his IMEI (…}. */
    static Cue ofNumber(String words) {
        return new Cue(
                words,
                "(?:\\s(?:number|no|num|id|ref|address|details|of|is|was|being|as|shown|given|recorded|listed"
                        + "|to|and|or)"
                        + "\\b\\.?){0,4}[\\s:;,#(\\[\"'“‘=-]{0,4}");
    }

    static String said(String words) {
        return "After the word%s “%s”".formatted(words.contains(" ") ? "s" : "", words);
    }

    /** The words as they stand there. */
    Optional<String> before(Reading reading, int offset) {
        var found = words.matcher(reading.asWrittenBefore(offset, REACH));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
