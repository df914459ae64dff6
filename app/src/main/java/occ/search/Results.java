package occ.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What was found; {@code cut} says that there may be more than is shown. */
public record Results(List<Found> found, boolean cut) {
    public Results {
        found = List.copyOf(found);
    }

    public record Group(String label, List<Found> found) {}

    public int count() {
        return found.size();
    }

    /** By kind, in the kinds' own order; within a kind in the order that its source gave, best first. */
    public List<Group> groups() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::order).thenComparing(Found::kindLabel))
                .collect(Collectors.groupingBy(Found::kindLabel, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(kind -> new Group(kind.getKey(), kind.getValue()))
                .toList();
    }
}
