package occ.disruption.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.disruption.Effect;
import occ.disruption.Measure;
import occ.disruption.OutcomeTypes;
import occ.disruption.Quarters.Adjustment;
import occ.disruption.Quarters.Measured;
import occ.disruption.Quarters.Pack;
import occ.disruption.Quarters.Published;
import occ.disruption.Quarters.Total;
import occ.disruption.pages.PackTable.Cell;
import occ.disruption.pages.PackTable.Column;
import occ.faces.pages.DateWords;

/**
 * What stands in the pack of a quarter that leaves the system, whatever it is written as: figures, and what changed since by
 * reference and level. No words: they go no further than their readers.
 */
record QuarterPack(Pack pack, OutcomeTypes outcomes) {
    static final String LASTED = "Lasted";

    String title() {
        return "Disruptions, " + pack.locked().quarter().label();
    }

    String marking() {
        return pack.marking().label() + ". Handling code " + pack.handling().label();
    }

    String lockedOn() {
        return DateWords.today(pack.locked().at()).toString();
    }

    List<String> says() {
        var quarter = pack.locked().quarter();
        return List.of(
                "Counted once, for the body that led, from %s to %s. Locked on %s, and not changed since."
                        .formatted(
                                DateWords.day(quarter.firstDay()),
                                DateWords.day(quarter.lastDay()),
                                DateWords.day(pack.locked().at())),
                "Numbers below three are left out, and others with them, so that no difference gives one back. What is"
                        + " left out is not nothing.");
    }

    List<PackTable> tables() {
        var tables = new ArrayList<PackTable>();
        breakdowns(pack).forEach((heading, lines) -> tables.add(breakdown(heading, lines)));
        if (!pack.measured().isEmpty()) {
            tables.add(shares());
            tables.add(outcomesTable());
        }
        tables.add(course());
        tables.add(adjustments());
        return tables;
    }

    /** In the order in which they were published. */
    static LinkedHashMap<String, List<Published>> breakdowns(Pack pack) {
        var breakdowns = new LinkedHashMap<String, List<Published>>();
        pack.published()
                .forEach(line -> breakdowns
                        .computeIfAbsent(line.heading(), heading -> new ArrayList<>())
                        .add(line));
        return breakdowns;
    }

    static String title(String heading) {
        return heading.equals(LASTED)
                ? "Looked at again: as approved, and as found"
                : "By level and " + heading.toLowerCase(Locale.ROOT);
    }

    private static PackTable breakdown(String heading, List<Published> lines) {
        return new PackTable(
                "figures",
                heading,
                title(heading),
                heading.equals(LASTED) ? "A row a level that was approved, a column a level that was found." : "",
                levels(new Column(heading.equals(LASTED) ? "Approved as" : heading, "name")),
                lines.stream()
                        .map(line -> counted(Cell.text(line.name()), line.counts()))
                        .toList());
    }

    private static List<Column> levels(Column first) {
        return Stream.of(
                        Stream.of(first),
                        Arrays.stream(Effect.values()).map(level -> Column.of(level.label())),
                        Stream.of(Column.of("All")))
                .flatMap(columns -> columns)
                .toList();
    }

    private static List<Cell> counted(Cell first, List<Long> counts) {
        return Stream.concat(Stream.of(first), counts.stream().map(Cell::count)).toList();
    }

    private PackTable shares() {
        return new PackTable(
                "measures",
                "",
                "Shares and times",
                Arrays.stream(Measure.values())
                        .filter(measure -> measure != Measure.OUTCOME)
                        .map(measure -> measure.label() + ": " + measure.says() + ".")
                        .collect(Collectors.joining(" ")),
                List.of(
                        new Column("What", "measure"),
                        new Column("Of", "name"),
                        new Column("Number", "part"),
                        new Column("Of all", "whole"),
                        new Column("Share, %", "share"),
                        new Column("Days", "days")),
                pack.measured().stream()
                        .filter(one -> one.measure() != Measure.OUTCOME)
                        .map(QuarterPack::share)
                        .toList());
    }

    private static List<Cell> share(Measured one) {
        var whole = one.whole();
        return List.of(
                Cell.text(one.measure().label()),
                Cell.text(one.name()),
                Cell.count(one.part()),
                whole == null ? Cell.text("") : Cell.count(whole),
                Measures.share(one),
                Measures.days(one));
    }

    private PackTable outcomesTable() {
        return new PackTable(
                "outcomes",
                "",
                "Outcomes",
                "How many disruptions had one, and how much they had together.",
                List.of(
                        new Column("Kind", "heading"),
                        new Column("Outcome", "name"),
                        new Column("Disruptions", "part"),
                        new Column("How much", "amount"),
                        new Column("Unit", "unit"),
                        new Column("Code", "code")),
                Measures.inOrder(pack.measured(), outcomes).stream()
                        .map(this::outcome)
                        .toList());
    }

    private List<Cell> outcome(Measured one) {
        var type = outcomes.get(one.name());
        return List.of(
                Cell.text(type.heading()),
                Cell.text(type.label()),
                Cell.count(one.part()),
                Measures.amount(one, type),
                Cell.text(type.unit()),
                Cell.text(type.code()));
    }

    private PackTable course() {
        return new PackTable(
                "course",
                "",
                "Course over locked quarters",
                "",
                levels(new Column("Quarter", "quarter")),
                pack.course().stream().map(QuarterPack::total).toList());
    }

    private static List<Cell> total(Total total) {
        return counted(Cell.text(total.quarter().key()), total.counts());
    }

    private PackTable adjustments() {
        return new PackTable(
                "adjustments",
                "",
                "Adjusted since",
                "Of what whoever took this may see. The figures above do not change.",
                List.of(
                        new Column("On", "on"),
                        new Column("Reference", "reference"),
                        new Column("Was", "was"),
                        new Column("Is", "is")),
                pack.adjustments().stream().map(QuarterPack::adjustment).toList());
    }

    private static List<Cell> adjustment(Adjustment one) {
        var becomes = one.becomes();
        return Stream.of(
                        DateWords.today(one.at()).toString(),
                        one.reference().text(),
                        one.was().label(),
                        becomes == null ? "Withdrawn" : becomes.label())
                .map(Cell::text)
                .toList();
    }
}
