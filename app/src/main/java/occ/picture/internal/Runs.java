package occ.picture.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import occ.kernel.Theme;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import occ.picture.Picture;
import occ.picture.Run;
import occ.picture.internal.HistoryTable.Span;
import occ.picture.internal.StandingTable.OfSquare;

/** The month ends from the history and the moment from what stands at it, taken apart by theme and tier, and by band. */
record Runs(Map<Square, long[]> counts, Run full) {
    static Runs of(List<Span> history, List<OfSquare> standing) {
        var counts = new HashMap<Square, long[]>();
        var full = new long[Run.MONTHS + 1];
        for (var span : history) {
            add(counts.computeIfAbsent(span.square(), _ -> nothing()), span.from(), span.until(), span.lines());
            add(full, span.from(), span.fullUntil(), span.lines());
        }
        for (var square : standing) {
            counts.computeIfAbsent(square.square(), _ -> nothing())[Run.MONTHS] += square.all();
            full[Run.MONTHS] += square.full();
        }
        return new Runs(counts, run(full));
    }

    List<Picture.Line> lines() {
        return Arrays.stream(Theme.values()).map(this::line).toList();
    }

    Map<ThreatBand, Run> bands() {
        var bands = new EnumMap<ThreatBand, Run>(ThreatBand.class);
        for (var band : ThreatBand.values()) {
            bands.put(band, run(square -> square.band() == band));
        }
        return bands;
    }

    Run unscored() {
        return run(square -> square.band() == null);
    }

    private Picture.Line line(Theme theme) {
        var tiers = new EnumMap<Tier, Run>(Tier.class);
        for (var tier : Tier.values()) {
            tiers.put(tier, run(square -> square.theme() == theme && square.tier() == tier));
        }
        return new Picture.Line(theme, tiers, run(square -> square.theme() == theme && square.tier() == null));
    }

    private Run run(Predicate<Square> which) {
        var sum = nothing();
        counts.forEach((square, of) -> {
            if (which.test(square)) {
                Arrays.setAll(sum, point -> sum[point] + of[point]);
            }
        });
        return run(sum);
    }

    private static void add(long[] counts, int from, int until, long lines) {
        for (var point = from; point < until; point++) {
            counts[point] += lines;
        }
    }

    private static long[] nothing() {
        return new long[Run.MONTHS + 1];
    }

    private static Run run(long[] counts) {
        return new Run(Arrays.stream(counts).boxed().toList());
    }
}
