package occ.disruption.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import occ.disruption.Disruption;
import occ.disruption.Effect;
import occ.disruption.Measure;
import occ.disruption.OutcomeTypes;
import occ.disruption.Quarter;
import occ.disruption.Quarters.Measured;
import occ.disruption.Quarters.Pack;
import occ.disruption.Quarters.Published;
import occ.disruption.Suppression;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Numbers;
import occ.faces.pages.chart.StackedBars;
import occ.faces.pages.chart.StackedBars.Fill;
import occ.faces.pages.chart.StackedBars.Kind;
import occ.faces.pages.chart.StackedBars.Row;
import org.jspecify.annotations.Nullable;

/** What is published of a quarter, and what changed since. */
public record QuarterPage(Pack pack, OutcomeTypes outcomes, boolean mayUnseal) {
    private static final List<Kind> KINDS = IntStream.range(0, Effect.values().length)
            .mapToObj(level -> new Kind(Effect.values()[level].label(), Fill.values()[level]))
            .toList();
    private static final List<String> DRAWN = List.of("Pillar", "Region");
    private static final String ALL = "All";

    /** One breakdown: by pillar, by theme. A chart of it carries its table. */
    public record Breakdown(
            String heading,
            String title,
            String rowsAre,
            List<Published> lines,
            @Nullable StackedBars chart) {
        public String id() {
            return "by-" + heading.toLowerCase(Locale.ROOT);
        }
    }

    /** One share or time, with what it says. */
    public record ShareLine(String label, String says, String name, String part, String whole, String share) {}

    public record OutcomeLine(String heading, String label, String disruptions, String amount, String unit) {}

    public record Way(String label, String hint, String address) {}

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

    /** Nothing was counted where there are totals alone. */
    public boolean isEmpty() {
        return pack.published().stream().allMatch(line -> line.name().equals(ALL));
    }

    public List<Breakdown> breakdowns() {
        return QuarterPack.breakdowns(pack).entrySet().stream()
                .map(QuarterPage::breakdown)
                .toList();
    }

    private static Breakdown breakdown(Map.Entry<String, List<Published>> one) {
        var heading = one.getKey();
        var title = QuarterPack.title(heading);
        return new Breakdown(
                heading,
                title,
                heading.equals(QuarterPack.LASTED) ? "Approved as" : heading,
                one.getValue(),
                DRAWN.contains(heading) ? chart("Disruptions " + title.toLowerCase(Locale.ROOT), one) : null);
    }

    private static StackedBars chart(String name, Map.Entry<String, List<Published>> one) {
        return StackedBars.of(
                name,
                one.getKey(),
                KINDS,
                one.getValue().stream()
                        .map(line -> row(line.name(), line.counts()))
                        .toList());
    }

    public StackedBars course() {
        return StackedBars.of(
                "Disruptions by level over locked quarters",
                "Quarter",
                KINDS,
                pack.course().stream()
                        .map(one -> row(one.quarter().label(), one.counts()))
                        .toList());
    }

    private static Row row(String name, List<Long> counts) {
        var shown = counts.stream().map(QuarterPage::unlessLeftOut).toList();
        return new Row(name, shown.subList(0, shown.size() - 1), shown.getLast());
    }

    private static @Nullable Long unlessLeftOut(Long count) {
        return count == Suppression.LEFT_OUT ? null : count;
    }

    /** Quarters that were locked before anything was measured have none. */
    public boolean isMeasured() {
        return !pack.measured().isEmpty();
    }

    public List<ShareLine> shares() {
        return pack.measured().stream()
                .filter(one -> one.measure() != Measure.OUTCOME)
                .map(QuarterPage::line)
                .toList();
    }

    private static ShareLine line(Measured one) {
        var whole = one.whole();
        return new ShareLine(
                one.measure().label(),
                one.measure().says(),
                one.name(),
                shown(one.part()),
                whole == null ? "" : shown(whole),
                one.measure() == Measure.FIRST
                        ? Measures.days(one).shown() + " days"
                        : Measures.share(one).shown());
    }

    public List<OutcomeLine> outcomeLines() {
        return Measures.inOrder(pack.measured(), outcomes).stream()
                .map(this::outcome)
                .toList();
    }

    private OutcomeLine outcome(Measured one) {
        var type = outcomes.get(one.name());
        return new OutcomeLine(
                type.heading(),
                type.label(),
                shown(one.part()),
                Measures.amount(one, type).shown(),
                one.amount() == null ? "" : type.unit());
    }

    public List<Way> ways() {
        return List.of(QuarterFile.values()).stream()
                .map(file -> new Way(file.name(), file.hint(), quarter().address() + "/figures." + file.ending()))
                .toList();
    }

    public static String shown(long count) {
        return count == Suppression.LEFT_OUT ? "left out" : Numbers.of(count);
    }
}
