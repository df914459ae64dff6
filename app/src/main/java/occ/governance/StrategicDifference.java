package occ.governance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import occ.faces.StaleRecord.Difference;
import occ.faces.pages.DateWords;
import occ.kernel.Reference;

/** What one version of a strategic action plan says otherwise than another, line by line; earlier first. */
public final class StrategicDifference {
    private static final String NOT_THERE = "Not there";

    private StrategicDifference() {}

    public static List<Difference> between(StrategicPlan earlier, StrategicPlan later) {
        var parts = new ArrayList<Difference>();
        parts.add(new Difference("Days", days(earlier), days(later)));
        parts.add(new Difference(
                "What it is about", earlier.text().summary(), later.text().summary()));
        var lines = new LinkedHashMap<Reference, PlanLine>();
        earlier.lines().forEach(line -> lines.put(line.reference(), line));
        later.lines().forEach(line -> lines.put(line.reference(), line));
        lines.forEach((reference, line) -> parts.add(new Difference(
                "%s, %s".formatted(line.kind().label(), line.pillar().label()),
                words(earlier, reference),
                words(later, reference))));
        return parts.stream().filter(part -> !part.isSame()).toList();
    }

    /** For whoever acted on a version that somebody has changed since. */
    public static List<Difference> since(int seen, StrategicPlan now) {
        return List.of(
                new Difference(
                        "Changes to it",
                        "You had change %d before you".formatted(seen),
                        "Now %d".formatted(now.version())),
                new Difference("Stands as", "As you saw it", now.state().label()));
    }

    private static String days(StrategicPlan plan) {
        return "%s to %s"
                .formatted(
                        DateWords.day(plan.text().first()),
                        DateWords.day(plan.text().last()));
    }

    private static String words(StrategicPlan plan, Reference reference) {
        return plan.line(reference).map(StrategicDifference::words).orElse(NOT_THERE);
    }

    private static String words(PlanLine line) {
        return switch (line) {
            case PlanLine.Objective one -> one.words();
            case PlanLine.Target one ->
                "%s: %s from %s on %s to %s on %s"
                        .formatted(
                                one.words(),
                                one.measure(),
                                one.from().toPlainString(),
                                DateWords.day(one.fromDay()),
                                one.to().toPlainString(),
                                DateWords.day(one.toDay()));
            case PlanLine.Milestone one ->
                "%s, by %s: %s"
                        .formatted(
                                one.words(),
                                DateWords.day(one.due()),
                                one.owner().words());
            case PlanLine.Risk one ->
                "%s. Answer: %s. %s"
                        .formatted(one.words(), one.answer(), one.owner().words());
        };
    }
}
