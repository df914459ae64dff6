package occ.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.faces.pages.DateWords;
import occ.governance.Course.Standing;
import occ.governance.PlanLine.Milestone;
import occ.governance.PlanLine.Target;
import occ.meetings.Block;

/** A plan and how it stands, as papers and packs say it. */
public record PlanPaper(
        StrategicPlan plan,
        List<Measure> known,
        Map<String, Reading> readings,
        List<PlanRemark> remarks,
        LocalDate today,
        int atRiskPercent) {

    /** What a measure is found to be, and how it stands by that. */
    private record Line(Target target, Measure measure, Reading reading, Course course) {
        List<String> cells() {
            return List.of(
                    measure.label(),
                    measure.written(target.from()),
                    switch (reading) {
                        case Reading.Known(var value) -> measure.written(value);
                        case Reading.Unknown any -> "Not known";
                    },
                    measure.written(target.to()),
                    course.standing().label() + ". " + course.because());
        }
    }

    /** Late milestones, and measures that are at risk or worse: what a meeting is to speak of. */
    public List<Block> lacking() {
        var blocks = new ArrayList<Block>();
        blocks.add(standing());
        var late = plan.milestones().stream().filter(one -> one.isLate(today)).toList();
        if (!late.isEmpty()) {
            blocks.add(milestones("Late milestones", late));
        }
        var behind = lines().stream()
                .filter(line -> line.course().standing() == Standing.AT_RISK
                        || line.course().standing() == Standing.OFF_TRACK
                        || line.course().standing() == Standing.NOT_MEASURED)
                .toList();
        if (!behind.isEmpty()) {
            blocks.add(measures("Measures at risk or worse", behind));
        }
        return blocks;
    }

    /** All of it. */
    public List<Block> whole() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.words("What it is about", plan.text().summary()));
        blocks.add(standing());
        remarks.stream()
                .filter(one -> one.line() == null)
                .findFirst()
                .ifPresent(one -> blocks.add(Block.words(
                        "Beside the figures",
                        "%s – %s, %s".formatted(one.words(), one.by(), DateWords.day(one.at())))));
        blocks.add(objectives());
        if (!plan.targets().isEmpty()) {
            blocks.add(measures("Measures", lines()));
        }
        if (!plan.milestones().isEmpty()) {
            blocks.add(milestones("Milestones", plan.milestones()));
        }
        if (!plan.risks().isEmpty()) {
            blocks.add(risks());
        }
        return blocks;
    }

    /** What it says and not how it stands: what a meeting decides on changes no such paper. */
    public List<Block> written() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.words("What it is about", plan.text().summary()));
        blocks.add(objectives());
        blocks.add(Block.table(
                "Measures",
                rows(
                        List.of("Measure", "From", "To"),
                        plan.targets().stream()
                                .map(one -> List.of(
                                        measure(one).label(),
                                        "%s, %s"
                                                .formatted(
                                                        measure(one).written(one.from()), DateWords.day(one.fromDay())),
                                        "%s, %s".formatted(measure(one).written(one.to()), DateWords.day(one.toDay()))))
                                .toList())));
        if (!plan.milestones().isEmpty()) {
            blocks.add(milestones("Milestones", plan.milestones()));
        }
        if (!plan.risks().isEmpty()) {
            blocks.add(risks());
        }
        return blocks;
    }

    private Block standing() {
        var late = plan.milestones().stream().anyMatch(one -> one.isLate(today));
        var standing = Course.ofPlan(
                lines().stream().map(line -> line.course().standing()).toList(), late);
        return Block.facts(
                "",
                List.of(
                        Map.entry("Stands, computed", standing.label()),
                        Map.entry(
                                "Days",
                                "%s to %s"
                                        .formatted(
                                                DateWords.day(plan.text().first()),
                                                DateWords.day(plan.text().last()))),
                        Map.entry("Counted of", "What all may see who may read this paper")));
    }

    private List<Line> lines() {
        return plan.targets().stream().map(this::line).toList();
    }

    private Line line(Target target) {
        var reading = Optional.ofNullable(readings.get(target.measure()))
                .orElseGet(() -> new Reading.Unknown("Nothing answers to this measure any more"));
        var measure = measure(target);
        return new Line(target, measure, reading, Course.of(target, measure, reading, today, atRiskPercent));
    }

    private Measure measure(Target target) {
        return known.stream()
                .filter(one -> one.key().equals(target.measure()))
                .findFirst()
                .orElseGet(() -> new Measure(
                        target.measure(), "A measure that is gone", "It was counted once", Measure.Unit.NUMBER));
    }

    private Block objectives() {
        return Block.table(
                "Objectives",
                rows(
                        List.of("Pillar", "Objective"),
                        plan.lines().stream()
                                .filter(PlanLine.Objective.class::isInstance)
                                .map(one -> List.of(one.pillar().label(), one.words()))
                                .toList()));
    }

    private static Block measures(String head, List<Line> lines) {
        return Block.table(
                head,
                rows(
                        List.of("Measure", "Baseline", "Now", "Target", "Stands"),
                        lines.stream().map(Line::cells).toList()));
    }

    private Block milestones(String head, List<Milestone> milestones) {
        return Block.table(
                head,
                rows(
                        List.of("Milestone", "Due", "Answers for it", "Stands"),
                        milestones.stream()
                                .map(one -> List.of(
                                        one.words(),
                                        DateWords.day(one.due()),
                                        one.owner().words(),
                                        standing(one)))
                                .toList()));
    }

    private String standing(Milestone milestone) {
        if (milestone.isReached()) {
            return "Reached";
        }
        return milestone.isLate(today) ? "Late" : "To come";
    }

    private Block risks() {
        return Block.table(
                "Risks",
                rows(
                        List.of("Risk", "What is done", "Answers for it"),
                        plan.risks().stream()
                                .map(one -> List.of(
                                        one.words(), one.answer(), one.owner().words()))
                                .toList()));
    }

    private static List<List<String>> rows(List<String> head, List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(head);
        all.addAll(rows);
        return all;
    }
}
