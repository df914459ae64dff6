package occ.disruption.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import occ.disruption.Disruption;
import occ.disruption.Effect;
import occ.disruption.Quarter;
import occ.disruption.Quarters.Pack;
import occ.disruption.Quarters.Published;
import occ.disruption.Suppression;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Numbers;

/** What is published of a quarter, and what changed since. */
public record QuarterPage(Pack pack) {
    /** One breakdown: by pillar, by theme. */
    public record Breakdown(String heading, List<Published> lines) {
        public String id() {
            return "by-" + heading.toLowerCase(Locale.ROOT);
        }
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(quarter().label())
                .via("Disruptions", Disruption.ADDRESS)
                .via("Quarters", Quarter.ADDRESS);
    }

    public Quarter quarter() {
        return pack.locked().quarter();
    }

    public List<Effect> levels() {
        return List.of(Effect.values());
    }

    /** In the order in which they were published. */
    public List<Breakdown> breakdowns() {
        var breakdowns = new ArrayList<Breakdown>();
        for (var line : pack.published()) {
            if (breakdowns.isEmpty() || !breakdowns.getLast().heading().equals(line.heading())) {
                breakdowns.add(new Breakdown(line.heading(), new ArrayList<>()));
            }
            breakdowns.getLast().lines().add(line);
        }
        return breakdowns;
    }

    public static String shown(long count) {
        return count == Suppression.LEFT_OUT ? "left out" : Numbers.of(count);
    }
}
