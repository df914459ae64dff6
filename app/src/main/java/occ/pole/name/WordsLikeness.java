package occ.pole.name;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** How alike two sequences of words are, each word paired with at most one of the other's, so that the sum is best. */
record WordsLikeness(double score, List<String> reasons) {
    private static final double FOR_EACH_LEFT_OVER = 0.04;
    private static final double MOST_FOR_LEFT_OVERS = 0.12;
    private static final double SAME_BUT_DIVIDED = 0.98;
    /** Every pairing is tried, so there must be few words; further ones are left out. */
    private static final int MOST_WORDS = 6;

    static WordsLikeness between(List<String> words, List<String> others) {
        if (words.size() > others.size()) {
            return between(others, words);
        }
        if (words.isEmpty()) {
            return new WordsLikeness(0, List.of());
        }
        if (!words.equals(others) && String.join("", words).equals(String.join("", others))) {
            return new WordsLikeness(SAME_BUT_DIVIDED, List.of("they differ only in spaces or hyphens"));
        }
        var pairs = best(first(words), first(others));
        var leftOver = Math.min(MOST_FOR_LEFT_OVERS, FOR_EACH_LEFT_OVER * (others.size() - words.size()));
        return new WordsLikeness(Math.max(0, sum(pairs) / words.size() - leftOver), reasons(pairs, leftOver));
    }

    /** The same, with this as its reason where nothing is alike. */
    WordsLikeness orElse(String reason) {
        return score == 0 ? new WordsLikeness(0, List.of(reason)) : this;
    }

    private static List<String> first(List<String> words) {
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    private static List<WordLikeness> best(List<String> words, List<String> others) {
        var table = words.stream()
                .map(word -> others.stream()
                        .map(other -> WordLikeness.between(word, other))
                        .toList())
                .toList();
        return best(table, new ArrayDeque<>());
    }

    private static List<WordLikeness> best(List<List<WordLikeness>> rows, Deque<Integer> taken) {
        if (taken.size() == rows.size()) {
            return List.of();
        }
        var row = rows.get(taken.size());
        var best = List.<WordLikeness>of();
        for (var column = 0; column < row.size(); column++) {
            if (!taken.contains(column)) {
                taken.push(column);
                var pairs = new ArrayList<>(best(rows, taken));
                taken.pop();
                pairs.add(row.get(column));
                best = best.isEmpty() || sum(pairs) > sum(best) ? pairs : best;
            }
        }
        return best;
    }

    private static double sum(List<WordLikeness> pairs) {
        return pairs.stream().mapToDouble(WordLikeness::score).sum();
    }

    private static List<String> reasons(List<WordLikeness> pairs, double leftOver) {
        var reasons = new ArrayList<>(pairs.stream()
                .filter(pair -> pair.score() > 0)
                .map(WordLikeness::reason)
                .filter(reason -> !reason.isEmpty())
                .sorted()
                .toList());
        if (sum(pairs) > 0 && pairs.stream().anyMatch(pair -> pair.score() == 0)) {
            reasons.add("one of the names differs");
        }
        if (leftOver > 0) {
            reasons.add("one has more names than the other");
        }
        return List.copyOf(reasons);
    }
}
