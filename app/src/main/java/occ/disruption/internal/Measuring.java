package occ.disruption.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import occ.disruption.Effect;
import occ.disruption.Measure;
import occ.disruption.Quarters.Measured;
import occ.disruption.Quarters.Raw;
import occ.disruption.Suppression;
import occ.disruption.Suppression.Grid;
import occ.disruption.Suppression.Part;
import occ.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/** What is published beside the tables. All is put among the numbers first, and read when the small ones have been left out. */
final class Measuring {
    private static final String BEST_BAND = "A";
    private static final String ALL = "All";

    private final Suppression suppression;
    private final List<Raw> raw;
    private final List<Line> lines = new ArrayList<>();

    private record Line(
            Measure measure,
            String name,
            Part part,
            @Nullable BigDecimal amount) {}

    Measuring(Suppression suppression, List<Raw> raw, Grid pillars, Grid lasted) {
        this.suppression = suppression;
        this.raw = raw;
        pillars(pillars);
        failed(pillars);
        share(Measure.HIGHEST_HARM, suppression.part(pillars.whole(), counted(raw, "BAND", BEST_BAND, "")));
        lasted(lasted);
        first();
        unworked();
        of("OUTCOME")
                .forEach(one -> lines.add(new Line(
                        Measure.OUTCOME, one.name(), suppression.part(pillars.whole(), one.counted()), one.amount())));
    }

    private void share(Measure measure, Part part) {
        lines.add(new Line(measure, "", part, null));
    }

    private void pillars(Grid pillars) {
        var pursue = List.of(Pillar.PURSUE.label());
        var others =
                pillars.names().stream().filter(name -> !pursue.contains(name)).toList();
        share(
                Measure.PREVENTING,
                suppression.part(
                        pillars.whole(),
                        pillars.totalsOf(others),
                        pillars.totalsOf(pursue.stream()
                                .filter(pillars.names()::contains)
                                .toList())));
    }

    private void failed(Grid pillars) {
        var first = Effect.NONE.ordinal();
        share(
                Measure.FAILED,
                suppression.part(
                        pillars.whole(),
                        pillars.totals().subList(first, pillars.totals().size()),
                        pillars.totals().subList(0, first)));
    }

    /** The scale falls: what was found stands no further down it than what was approved. */
    private void lasted(Grid lasted) {
        var held = new ArrayList<Integer>();
        var lost = new ArrayList<Integer>();
        for (var approved : Effect.values()) {
            if (lasted.names().contains(approved.label())) {
                var row = lasted.row(approved.label());
                held.addAll(row.subList(0, approved.ordinal() + 1));
                lost.addAll(row.subList(approved.ordinal() + 1, Effect.values().length));
            }
        }
        share(Measure.LASTED, suppression.part(lasted.whole(), held, lost));
    }

    private void first() {
        var days = of("FIRST")
                .sorted(Comparator.comparing(one -> Integer.valueOf(one.name())))
                .flatMap(one ->
                        Stream.generate(() -> Integer.valueOf(one.name())).limit(one.counted()))
                .toList();
        lines.add(new Line(
                Measure.FIRST, "", suppression.part(days.size(), days.size()), days.isEmpty() ? null : median(days)));
    }

    private static BigDecimal median(List<Integer> days) {
        var middle = days.size() / 2;
        return days.size() % 2 == 1
                ? BigDecimal.valueOf(days.get(middle))
                : BigDecimal.valueOf(days.get(middle - 1) + days.get(middle)).divide(BigDecimal.TWO);
    }

    private void unworked() {
        var tiers = of("WORKED").map(Raw::name).distinct().sorted().toList();
        var parts = new ArrayList<Part>();
        for (var tier : tiers) {
            var without = counted(raw, "WORKED", tier, "WITHOUT");
            var part = suppression.part(without + counted(raw, "WORKED", tier, "WITH"), without);
            parts.add(part);
            lines.add(new Line(Measure.UNWORKED, tier.isEmpty() ? "No tier" : "Tier " + tier, part, null));
        }
        lines.add(new Line(Measure.UNWORKED, ALL, suppression.together(parts), null));
    }

    private Stream<Raw> of(String measure) {
        return raw.stream().filter(one -> one.measure().equals(measure));
    }

    static long counted(List<Raw> raw, String measure, String name, String found) {
        return raw.stream()
                .filter(one -> one.measure().equals(measure)
                        && one.name().equals(name)
                        && one.found().equals(found))
                .mapToLong(Raw::counted)
                .sum();
    }

    /** As it may be published, once small numbers have been left out. */
    List<Measured> measured() {
        return lines.stream().map(this::measured).toList();
    }

    /** A share has a part or it has none: where either number is left out, its percentage would say something of it. */
    private Measured measured(Line line) {
        var part = suppression.shown(line.part().part());
        return new Measured(
                line.measure(),
                line.name(),
                part,
                line.measure() == Measure.FIRST
                        ? null
                        : suppression.shown(line.part().whole()),
                part == Suppression.LEFT_OUT ? null : line.amount());
    }
}
