package occ.disruption.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import occ.disruption.Effect;
import occ.disruption.Quarters.Figure;
import occ.disruption.Quarters.Measured;
import occ.disruption.Quarters.Published;
import occ.disruption.Quarters.Raw;
import occ.disruption.Suppression;
import occ.disruption.Suppression.Grid;
import occ.disruption.Suppression.Table;
import occ.kernel.Pillar;
import occ.kernel.Theme;

/** Breaks the figures of a quarter down, each time by level and by something else, and leaves out what is small. */
final class Counting {
    private static final String NO_REGION = "National and other bodies";

    private final Suppression suppression = new Suppression();
    private final List<Figure> figures;

    private Counting(List<Figure> figures) {
        this.figures = figures;
    }

    record Counted(List<Published> published, List<Measured> measured) {}

    static Counted of(List<Figure> figures, List<Raw> raw) {
        return new Counting(figures).count(raw);
    }

    private Counted count(List<Raw> raw) {
        var pillars = add("Pillar", figure -> Pillar.valueOf(figure.pillar()).label());
        add("Theme", figure -> Theme.valueOf(figure.theme()).label());
        add("Tier", figure -> figure.tier() == null ? "No tier" : "Tier " + figure.tier());
        var agencies = add("Agency", Figure::body);
        var regions = add("Region", Counting::region);
        suppression.nest(
                agencies,
                regions,
                figures.stream().collect(Collectors.toMap(Figure::body, Counting::region, (first, again) -> first)));
        var lasted = suppression.apart(lasted(raw));
        var measures = new Measuring(suppression, raw, pillars, lasted);
        suppression.leaveOut();
        return new Counted(suppression.published(), measures.measured());
    }

    private static String region(Figure figure) {
        return Objects.requireNonNullElse(figure.region(), NO_REGION);
    }

    private Grid add(String heading, Function<Figure, String> by) {
        var rows = figures.stream().collect(Collectors.groupingBy(by)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return suppression.add(new Table(
                heading,
                rows.stream().map(Map.Entry::getKey).toList(),
                rows.stream().map(row -> levels(row.getValue())).toList()));
    }

    private static List<Long> levels(List<Figure> figures) {
        return Arrays.stream(Effect.values())
                .map(level -> figures.stream()
                        .filter(figure -> figure.level() == level)
                        .mapToLong(Figure::led)
                        .sum())
                .toList();
    }

    /** A row a level that was approved, a column a level that was found later. */
    private static Table lasted(List<Raw> raw) {
        var names = new ArrayList<String>();
        var rows = new ArrayList<List<Long>>();
        for (var approved : Effect.values()) {
            var row = Arrays.stream(Effect.values())
                    .map(found -> Measuring.counted(raw, "LASTED", approved.name(), found.name()))
                    .toList();
            if (row.stream().anyMatch(count -> count > 0)) {
                names.add(approved.label());
                rows.add(row);
            }
        }
        return new Table("Lasted", names, rows);
    }
}
