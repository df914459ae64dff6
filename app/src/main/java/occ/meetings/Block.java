package occ.meetings;

import java.util.List;
import java.util.Map;

/** A piece of structured text, that can be kept, compared, shown and printed. */
public record Block(Kind kind, String head, List<List<String>> rows) {
    public enum Kind {
        WORDS,
        /** Rows of a name and what it is. */
        FACTS,
        /** The first row is the head of the table. */
        TABLE,
        /** Rows of what is scored and its mark, from 1 to 5. */
        MARKS
    }

    public Block {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static Block words(String head, String words) {
        return new Block(Kind.WORDS, head, List.of(List.of(words)));
    }

    public static Block facts(String head, List<Map.Entry<String, String>> facts) {
        return pairs(Kind.FACTS, head, facts);
    }

    public static Block marks(String head, List<Map.Entry<String, String>> marks) {
        return pairs(Kind.MARKS, head, marks);
    }

    public static Block table(String head, List<List<String>> rows) {
        return new Block(Kind.TABLE, head, rows);
    }

    private static Block pairs(Kind kind, String head, List<Map.Entry<String, String>> pairs) {
        return new Block(
                kind,
                head,
                pairs.stream()
                        .map(pair -> List.of(pair.getKey(), pair.getValue()))
                        .toList());
    }
}
