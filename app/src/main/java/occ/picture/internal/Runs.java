package occ.picture.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import occ.kernel.Theme;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import occ.picture.Picture;
import occ.picture.Run;
import occ.picture.internal.HistoryTable.Step;

/** Running sums of the steps, taken apart by theme and tier, and by band. */
record Runs(List<Step> steps) {
    List<Picture.Line> lines() {
        return Arrays.stream(Theme.values()).map(this::line).toList();
    }

    Map<ThreatBand, Run> bands() {
        var bands = new EnumMap<ThreatBand, Run>(ThreatBand.class);
        for (var band : ThreatBand.values()) {
            bands.put(band, run(step -> step.band() == band, Step::by));
        }
        return bands;
    }

    Run unscored() {
        return run(step -> step.band() == null, Step::by);
    }

    Run full() {
        return run(step -> true, Step::fullBy);
    }

    private Picture.Line line(Theme theme) {
        var ofTheme =
                new Runs(steps.stream().filter(step -> step.theme() == theme).toList());
        var tiers = new EnumMap<Tier, Run>(Tier.class);
        for (var tier : Tier.values()) {
            tiers.put(tier, ofTheme.run(step -> step.tier() == tier, Step::by));
        }
        return new Picture.Line(theme, tiers, ofTheme.run(step -> step.tier() == null, Step::by));
    }

    private Run run(Predicate<Step> which, ToLongFunction<Step> by) {
        var counts = new long[Run.MONTHS + 1];
        for (var step : steps) {
            if (which.test(step)) {
                counts[step.point()] += by.applyAsLong(step);
            }
        }
        Arrays.parallelPrefix(counts, Long::sum);
        return new Run(Arrays.stream(counts).boxed().toList());
    }
}
