package occ.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something a plan must know and does not, a line of its words. {@code line} stays the same from version to version, so
 * that what was asked about it, and differences, follow it.
 */
public record Gap(UUID line, String words) {
    /** Those that words tell, under the keys that were kept with them. */
    public static List<Gap> told(String words, List<UUID> lines) {
        var told = lines(words);
        var gaps = new ArrayList<Gap>();
        for (var at = 0; at < told.size() && at < lines.size(); at++) {
            gaps.add(new Gap(lines.get(at), told.get(at)));
        }
        return List.copyOf(gaps);
    }

    /** What new words make of the gaps before: the same one where a line says the same, or half of it and more. */
    public static List<Gap> reworded(List<Gap> before, String words) {
        var told = lines(words);
        var left = new ArrayList<>(before);
        var kept = told.stream()
                .map(line -> taken(left, one -> one.words().equals(line)))
                .collect(Collectors.toCollection(ArrayList::new));
        var gaps = new ArrayList<Gap>();
        for (var at = 0; at < told.size(); at++) {
            var line = told.get(at);
            var same = Optional.ofNullable(kept.get(at))
                    .or(() -> Optional.ofNullable(taken(left, one -> one.isNear(line))));
            gaps.add(new Gap(same.map(Gap::line).orElseGet(UUID::randomUUID), line));
        }
        return List.copyOf(gaps);
    }

    private static @Nullable Gap taken(List<Gap> left, Predicate<Gap> which) {
        var found = left.stream().filter(which).findFirst().orElse(null);
        left.remove(found);
        return found;
    }

    private boolean isNear(String other) {
        var mine = wordsOf(words);
        var theirs = wordsOf(other);
        var both = mine.stream().filter(theirs::contains).count();
        return 2 * both >= Math.max(mine.size(), theirs.size());
    }

    private static Set<String> wordsOf(String line) {
        return Stream.of(line.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<String> lines(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
