package occ.intelligence.sanitisation;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What sanitising changed, word by word, in the order of the text. */
public record Difference(String text, Kind kind) {
    private static final Pattern WORDS = Pattern.compile("\\s*+\\S++|\\s++");

    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    public static List<Difference> between(String original, String sanitised) {
        var before = words(original);
        var after = words(sanitised);
        var differences = new ArrayList<Difference>();
        for (var delta : DiffUtils.diff(before, after, true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> add(differences, delta.getSource().getLines(), Kind.KEPT);
                case DELETE, INSERT, CHANGE -> {
                    add(differences, delta.getSource().getLines(), Kind.REMOVED);
                    add(differences, delta.getTarget().getLines(), Kind.ADDED);
                }
            }
        }
        return List.copyOf(differences);
    }

    private static void add(List<Difference> differences, List<String> words, Kind kind) {
        if (!words.isEmpty()) {
            differences.add(new Difference(String.join("", words), kind));
        }
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(found -> found.group()).toList();
    }
}
