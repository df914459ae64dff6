package occ.picture;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.kernel.EntityKind;
import occ.mapping.SubjectState;

/**
 * Which subjects are asked about: of one kind, whose name or reference holds a text, and for every facet chosen one of
 * its chosen values. A facet without values does not narrow.
 */
public record RegisterFilter(EntityKind kind, String text, Map<Facet, Set<String>> chosen) {
    public RegisterFilter {
        var filled = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                filled.put(facet, new LinkedHashSet<>(values));
            }
        });
        chosen = filled;
    }

    public static RegisterFilter all(EntityKind kind) {
        return new RegisterFilter(kind, "", Map.of());
    }

    /** Those assured once and not yet archived, merged or split: what the national picture is made of. */
    public static RegisterFilter onTheMap(EntityKind kind) {
        return all(kind).with(Facet.STATE, statesOnTheMap());
    }

    public static List<String> statesOnTheMap() {
        return Arrays.stream(SubjectState.values())
                .filter(SubjectState::isOnTheMap)
                .map(Enum::name)
                .toList();
    }

    public RegisterFilter with(Facet facet, Collection<String> values) {
        var narrower = new EnumMap<Facet, Set<String>>(Facet.class);
        narrower.putAll(chosen);
        narrower.put(facet, new LinkedHashSet<>(values));
        return new RegisterFilter(kind, text, narrower);
    }

    public RegisterFilter with(Facet facet, String value) {
        return with(facet, List.of(value));
    }

    public RegisterFilter holding(String words) {
        return new RegisterFilter(kind, words.strip(), chosen);
    }

    public Set<String> values(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public boolean isChosen(Facet facet, String value) {
        return values(facet).contains(value);
    }

    public boolean isNarrowed() {
        return !text.isEmpty() || !chosen.isEmpty();
    }
}
