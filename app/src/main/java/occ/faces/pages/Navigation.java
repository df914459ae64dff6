package occ.faces.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** The side navigation put together: areas in their order, links in theirs, at most one of them current. */
public final class Navigation {
    private Navigation() {}

    public static List<NavigationGroup> of(List<NavigationSource> sources, Actor actor, String path) {
        var entries = sources.stream()
                .flatMap(source -> source.entries(actor).stream())
                .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::text))
                .toList();
        var current = current(entries, path);
        return Arrays.stream(NavigationArea.values())
                .map(area -> group(area, entries, current))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    /** The longest address that the path lies under, so that a group's page lights up “Groups”. */
    private static @Nullable NavigationEntry current(List<NavigationEntry> entries, String path) {
        return entries.stream()
                .filter(entry -> path.equals(entry.href()) || path.startsWith(entry.href() + "/"))
                .max(Comparator.comparingInt(entry -> entry.href().length()))
                .orElse(null);
    }

    private static NavigationGroup group(
            NavigationArea area, List<NavigationEntry> entries, @Nullable NavigationEntry current) {
        return new NavigationGroup(
                area.label(),
                entries.stream()
                        .filter(entry -> entry.area() == area)
                        .map(entry ->
                                new NavigationLink(entry.text(), entry.href(), entry.count(), entry.equals(current)))
                        .toList());
    }
}
