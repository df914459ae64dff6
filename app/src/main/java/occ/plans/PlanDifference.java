package occ.plans;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a version says otherwise than another, part by part. What is empty was not there. */
public record PlanDifference(List<Changed> parts) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public record Changed(String what, String before, String after) {}

    public static PlanDifference between(Plan earlier, Plan later) {
        var parts = new ArrayList<Changed>();
        objectives(earlier, later, parts);
        var one = earlier.wording();
        var other = later.wording();
        gaps(earlier, later, parts);
        add(parts, "Community impact", one.impact(), other.impact());
        add(parts, "Risks", one.risks(), other.risks());
        add(parts, "Exit criteria", one.exit(), other.exit());
        add(parts, "Why one pillar is enough", one.onePillar(), other.onePillar());
        add(parts, "Review date", day(one.reviewOn()), day(other.reviewOn()));
        return new PlanDifference(List.copyOf(parts));
    }

    private static void objectives(Plan earlier, Plan later, List<Changed> parts) {
        var lines = new LinkedHashMap<UUID, String>();
        earlier.objectives().forEach(one -> lines.put(one.line(), one.pillar().label()));
        later.objectives().forEach(one -> lines.put(one.line(), one.pillar().label()));
        lines.forEach((line, pillar) -> add(parts, "Objective, " + pillar, words(earlier, line), words(later, line)));
    }

    private static void gaps(Plan earlier, Plan later, List<Changed> parts) {
        var before = byLine(earlier);
        var after = byLine(later);
        Stream.of(before, after)
                .map(Map::keySet)
                .flatMap(Set::stream)
                .distinct()
                .forEach(line ->
                        add(parts, "Intelligence gap", before.getOrDefault(line, ""), after.getOrDefault(line, "")));
    }

    private static Map<UUID, String> byLine(Plan plan) {
        var gaps = new LinkedHashMap<UUID, String>();
        plan.gaps().forEach(one -> gaps.put(one.line(), one.words()));
        return gaps;
    }

    private static void add(List<Changed> parts, String what, String before, String after) {
        if (!before.equals(after)) {
            parts.add(new Changed(what, before, after));
        }
    }

    private static String words(Plan plan, UUID line) {
        return plan.objective(line).map(PlanDifference::words).orElse("");
    }

    private static String words(Objective one) {
        var measure = one.measure();
        return "%s: %s. Seen by: %s, from %s to %s, by %s"
                .formatted(
                        one.pillar().label(),
                        one.words(),
                        measure.words(),
                        measure.baseline().isEmpty() ? "not known" : measure.baseline(),
                        measure.target(),
                        DAY.format(measure.byWhen()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
