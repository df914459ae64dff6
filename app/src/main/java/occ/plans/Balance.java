package occ.plans;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import occ.kernel.Pillar;

/** How objectives and open actions are spread over the pillars. */
public record Balance(Map<Pillar, Count> pillars) {
    public record Count(long objectives, long open, long ended) {}

    public static Balance of(List<Objective> objectives, List<Action> actions) {
        var counts = new EnumMap<Pillar, Count>(Pillar.class);
        for (var pillar : Pillar.values()) {
            var own = actions.stream()
                    .filter(one -> one.content().pillar() == pillar)
                    .toList();
            var open = own.stream().filter(one -> one.state().isOpen()).count();
            counts.put(
                    pillar,
                    new Count(
                            objectives.stream()
                                    .filter(one -> one.pillar() == pillar)
                                    .count(),
                            open,
                            own.size() - open));
        }
        return new Balance(counts);
    }
}
