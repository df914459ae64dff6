package occ.knowledge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import occ.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/** The catalogue, in the order of areas and codes. */
public record Tactics(List<Tactic> all) {
    public Tactics {
        all = all.stream()
                .sorted(Comparator.comparing(Tactic::area).thenComparing(Tactic::code))
                .toList();
    }

    public Optional<Tactic> get(String code) {
        return all.stream().filter(tactic -> tactic.code().equals(code)).findFirst();
    }

    /** Which are asked for: of one area, of one pillar, with all of the words; an empty text asks for none in particular. */
    public record Which(
            String words,
            @Nullable TacticArea area,
            @Nullable Pillar pillar) {}

    /** Those that have the words in their title stand before the others. */
    public List<Tactic> find(Which which) {
        var words = Arrays.stream(which.words().toLowerCase(Locale.ROOT).split("\\W+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return all.stream()
                .filter(tactic -> which.area() == null || tactic.area() == which.area())
                .filter(tactic -> which.pillar() == null || tactic.pillars().contains(which.pillar()))
                .filter(tactic -> tactic.says(words))
                .sorted(Comparator.comparing((Tactic tactic) -> !tactic.isTitled(words)))
                .toList();
    }
}
