package occ.disruption.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import occ.disruption.Effect;
import occ.disruption.Suppression.Table;
import occ.disruption.internal.QuarterTable.Figure;
import occ.kernel.Pillar;
import occ.kernel.Theme;

/** Breaks the figures of a quarter down, each time by level and by something else. */
final class Counting {
    private Counting() {}

    static List<Table> tables(List<Figure> figures) {
        return List.of(
                table(
                        "Pillar",
                        figures,
                        figure -> Pillar.valueOf(figure.pillar()).label()),
                table("Theme", figures, figure -> Theme.valueOf(figure.theme()).label()),
                table("Tier", figures, figure -> figure.tier() == null ? "No tier" : "Tier " + figure.tier()),
                table("Agency", figures, Figure::body),
                table(
                        "Region",
                        figures,
                        figure -> figure.region() == null ? "National and other bodies" : figure.region()));
    }

    private static Table table(String heading, List<Figure> figures, Function<Figure, String> by) {
        var rows = figures.stream().collect(Collectors.groupingBy(by)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return new Table(
                heading,
                rows.stream().map(Map.Entry::getKey).toList(),
                rows.stream().map(row -> levels(row.getValue())).toList());
    }

    private static List<Long> levels(List<Figure> figures) {
        return Arrays.stream(Effect.values())
                .map(level -> figures.stream()
                        .filter(figure -> figure.level() == level)
                        .mapToLong(Figure::led)
                        .sum())
                .toList();
    }
}
