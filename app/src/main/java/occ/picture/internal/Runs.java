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

/** The month ends from the history and the moment from what stands at it, taken apart by theme and tier, and by band. */
record Runs(Map<Square, Tally> counts, Run full) {
    static Runs of(List<HistoryTable.OfSquare> history, List<StandingTable.OfSquare> standing) {
        var counts = new HashMap<Square, Tally>();
        var full = new Tally();
        for (var line : history) {
            var span = line.span();
            counts.computeIfAbsent(line.square(), _ -> new Tally()).add(span.from(), span.until(), span.lines());
            full.add(span.from(), span.fullUntil(), span.lines());
        }
        for (var square : standing) {
            counts.computeIfAbsent(square.square(), _ -> new Tally()).addNow(square.all());
            full.addNow(square.full());
        }
        return new Runs(counts, full.run());
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
        var sum = new Tally();
        counts.forEach((square, of) -> {
            if (which.test(square)) {
                sum.add(of);
            }
        });
        return sum.run();
    }
}
