package occ.governance.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Words;
import occ.governance.Course;
import occ.governance.Course.Standing;
import occ.governance.Measure;
import occ.governance.Movement;
import occ.governance.PlanLine;
import occ.governance.PlanLine.Milestone;
import occ.governance.PlanRemark;
import occ.governance.Reading;
import occ.governance.StrategicPlan;
import occ.governance.StrategicPlanState;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** A plan with its measures as they are at this moment, for this reader. */
public record PlanView(
        StrategicPlan plan,
        List<MeasureLine> measures,
        List<PlanRemark> remarks,
        LocalDate today,
        int atRiskPercent,
        boolean mayWrite) {
    public PlanView {
        measures = List.copyOf(measures);
        remarks = List.copyOf(remarks);
    }

    /** What a plan’s measures were found to be. */
    public record Found(List<Measure> known, Map<String, Reading> readings, Map<String, List<Movement>> moved) {}

    static PlanView of(
            StrategicPlan plan,
            Found found,
            List<PlanRemark> remarks,
            LocalDate today,
            int atRiskPercent,
            boolean mayWrite) {
        var measures = plan.targets().stream()
                .map(target -> MeasureLine.of(target, found, remarks, today, atRiskPercent))
                .toList();
        return new PlanView(plan, measures, remarks, today, atRiskPercent, mayWrite);
    }

    public Standing standing() {
        return Course.ofPlan(
                measures.stream().map(line -> line.course().standing()).toList(), !late().isEmpty());
    }

    public Mark mark() {
        return MeasureLine.mark(standing());
    }

    /** How it comes to stand so, in a sentence. */
    public String because() {
        var counts = Arrays.stream(Standing.values())
                .sorted(Comparator.reverseOrder())
                .map(one -> Map.entry(one, count(one)))
                .filter(one -> one.getValue() > 0)
                .map(one ->
                        "%d %s".formatted(one.getValue(), one.getKey().label().toLowerCase(Locale.UK)))
                .toList();
        var measured = counts.isEmpty() ? "It has no measure" : "Measures: " + String.join(", ", counts);
        return "%s. %s."
                .formatted(
                        measured,
                        late().isEmpty()
                                ? "No milestone is late"
                                : Words.count(late().size(), "milestone is late", "milestones are late"));
    }

    private long count(Standing standing) {
        return measures.stream()
                .filter(line -> line.course().standing() == standing)
                .count();
    }

    public List<Pillar> pillars() {
        return List.of(Pillar.values());
    }

    public List<MeasureLine> measures(Pillar pillar) {
        return measures.stream()
                .filter(line -> line.target().pillar() == pillar)
                .toList();
    }

    public List<Milestone> milestones(Pillar pillar) {
        return plan.milestones().stream()
                .filter(line -> line.pillar() == pillar)
                .toList();
    }

    public List<Milestone> late() {
        return plan.milestones().stream().filter(line -> line.isLate(today)).toList();
    }

    /** How a pillar does: its worst measure, and late milestones. */
    public @Nullable Mark mark(Pillar pillar) {
        var own =
                measures(pillar).stream().map(line -> line.course().standing()).toList();
        var late = milestones(pillar).stream().anyMatch(line -> line.isLate(today));
        return own.isEmpty() && !late ? null : MeasureLine.mark(Course.ofPlan(own, late));
    }

    public Mark mark(Milestone milestone) {
        return milestone.isReached()
                ? new Mark(Mark.Kind.OK, "Reached " + DateWords.day(Objects.requireNonNull(milestone.reachedAt())))
                : Mark.due(milestone.due(), today, 28);
    }

    public @Nullable PlanRemark remark() {
        return remark(null);
    }

    public @Nullable PlanRemark remark(@Nullable Reference line) {
        return remarks.stream()
                .filter(one -> Objects.equals(one.line(), line))
                .findFirst()
                .orElse(null);
    }

    public String days() {
        return "%s to %s"
                .formatted(
                        DateWords.day(plan.text().first()),
                        DateWords.day(plan.text().last()));
    }

    public boolean isInForce() {
        return plan.state() == StrategicPlanState.IN_FORCE;
    }

    public boolean isDraft() {
        return plan.state() == StrategicPlanState.DRAFT;
    }

    public String rule() {
        return "Each measure has a straight line from its baseline to its target. On or ahead of the line it is on track; up"
                + " to %d%% of the whole way behind it is at risk (a local default); further behind it is off track. A plan"
                        .formatted(atRiskPercent)
                + " stands as its worst measure does, and is at risk at best while a milestone is late. What could not be"
                + " measured counts for neither. Nobody sets these by hand.";
    }

    public String change(PlanLine line) {
        return PlanLinePages.path(plan, line.kind()) + "&line="
                + line.reference().text();
    }

    public String address(Reference line) {
        return plan.address() + "/lines/" + line.text();
    }
}
