package occ.governance.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.governance.Course;
import occ.governance.Course.Standing;
import occ.governance.Measure;
import occ.governance.Measure.Unit;
import occ.governance.Movement;
import occ.governance.PlanLine.Target;
import occ.governance.PlanRemark;
import occ.governance.Reading;
import occ.governance.Reading.Known;
import occ.governance.Reading.Unknown;
import org.jspecify.annotations.Nullable;

/** A measure of a plan: where it was, is and is to be, how it stands by that, and what moved it last. */
public record MeasureLine(
        Target target,
        Measure measure,
        Reading reading,
        Course course,
        List<Movement> moved,
        @Nullable PlanRemark remark) {
    public MeasureLine {
        moved = List.copyOf(moved);
    }

    static MeasureLine of(
            Target target, PlanView.Found found, List<PlanRemark> remarks, LocalDate today, int atRiskPercent) {
        var measure = found.known().stream()
                .filter(one -> one.key().equals(target.measure()))
                .findFirst()
                .orElseGet(() -> gone(target));
        var reading = found.readings()
                .getOrDefault(target.measure(), new Unknown("Nothing answers to this measure any more"));
        return new MeasureLine(
                target,
                measure,
                reading,
                Course.of(target, measure, reading, today, atRiskPercent),
                found.moved().getOrDefault(target.measure(), List.of()),
                remarks.stream()
                        .filter(one -> Objects.equals(one.line(), target.reference()))
                        .findFirst()
                        .orElse(null));
    }

    /** A plan outlives what measured it. */
    private static Measure gone(Target target) {
        return new Measure(target.measure(), "A measure that is gone", "It was counted once", Unit.NUMBER);
    }

    public Mark mark() {
        return mark(course.standing());
    }

    static Mark mark(Standing standing) {
        return new Mark(
                switch (standing) {
                    case REACHED, ON_TRACK -> Mark.Kind.OK;
                    case AT_RISK -> Mark.Kind.SOON;
                    case OFF_TRACK -> Mark.Kind.LATE;
                    case NOT_MEASURED -> Mark.Kind.PLAIN;
                },
                standing.label());
    }

    public String from() {
        return measure.written(target.from());
    }

    public String to() {
        return measure.written(target.to());
    }

    public String now() {
        return switch (reading) {
            case Known(var value) -> measure.written(value);
            case Unknown any -> "Not known";
        };
    }

    public String fromDay() {
        return DateWords.shortDay(target.fromDay());
    }

    public String toDay() {
        return DateWords.shortDay(target.toDay());
    }

    public boolean isKnown() {
        return reading instanceof Known;
    }

    public @Nullable Movement last() {
        return moved.isEmpty() ? null : moved.getFirst();
    }

    public static String when(Movement movement) {
        return DateWords.moment(movement.at());
    }
}
