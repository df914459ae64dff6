package occ.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a person approved to be erased: records, and the words by which texts that stay may speak of them. {@code near} are other
 * records, in whose texts those words mean them: elsewhere the same name may be another's.
 */
public record Erasure(Set<UUID> records, Set<UUID> near, Set<String> words, Instant at) {
    /** What stands in a text from then on. */
    public static final String MARK = "[disposed of]";

    private static final int SHORTEST_WORD = 2;

    public Erasure {
        records = Set.copyOf(records);
        near = Set.copyOf(near);
        words = Set.copyOf(words);
    }

    public static Erasure of(Collection<UUID> records, Collection<UUID> near, Collection<String> words, Instant at) {
        var known = words.stream()
                .map(String::strip)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
        return new Erasure(Set.copyOf(records), Set.copyOf(near), Set.copyOf(known), at);
    }

    public UUID[] keys() {
        return records.toArray(UUID[]::new);
    }

    public UUID[] nearKeys() {
        return near.toArray(UUID[]::new);
    }

    /** What a function that erases asks for, by name. */
    public Map<String, Object> parameters() {
        return Map.of("records", keys(), "near", nearKeys(), "words", wordsInOrder());
    }

    /** The longest first, so that a whole name goes before a part of it. */
    public String[] wordsInOrder() {
        return words.stream()
                .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                .toList()
                .toArray(String[]::new);
    }

    /** What several parts erased, in one list. */
    public static List<UUID> all(Collection<List<UUID>> parts) {
        return parts.stream().flatMap(List::stream).distinct().toList();
    }
}
