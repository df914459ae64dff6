package occ.strategy;

import java.util.Map;
import occ.kernel.Pillar;
import occ.kernel.Theme;

/** What comes first, second and so on: a theme, what exactly, and what is meant to be done under each pillar. */
public record Priority(int rank, Theme theme, String words, Map<Pillar, String> intents) {
    public Priority {
        intents = Map.copyOf(intents);
    }

    public String intent(Pillar pillar) {
        return intents.getOrDefault(pillar, "");
    }
}
