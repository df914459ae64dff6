package occ.assessment.score;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import occ.assessment.model.Anchor;
import occ.assessment.model.Factor;
import occ.assessment.model.FactorGroup;
import occ.assessment.model.ThreatModel;

/** Why a group is in its cell: what each axis counted, and what the next higher level would take. */
public record MatrixWorking(List<Line> lines) {
    /** {@code level} is {@code 2}, {@code B}, or a range; {@code sentence} is the rule that decided it. */
    public record Line(String axis, String level, String sentence) {}

    public MatrixWorking {
        lines = List.copyOf(lines);
    }

    public static MatrixWorking of(ThreatModel.Matrix model, Answers answers) {
        return new MatrixWorking(List.of(
                line(model, Scoring.criminality(model), answers), line(model, Scoring.capability(model), answers)));
    }

    private static Line line(ThreatModel.Matrix model, Axis axis, Answers answers) {
        var factors = model.in(axis.group());
        var reaches = Reach.ofAll(factors, answers);
        var lowest = reaches.stream().map(Reach::lowest).toList();
        var levels = axis.levels(reaches);
        var sure = levels.size() == 1 ? "Level %s: " : "At least level %s: ";
        var level = axis.level(lowest);
        var sentence =
                sure.formatted(name(axis, level)) + reached(axis, level, factors, lowest) + next(axis, level, factors);
        return new Line(axis.group().label(), names(axis, levels), sentence);
    }

    private static String names(Axis axis, SortedSet<Integer> levels) {
        return levels.reversed().stream().map(level -> name(axis, level)).collect(Collectors.joining(" or "));
    }

    private static String reached(Axis axis, int level, List<Factor> factors, List<Integer> values) {
        if (level > axis.steps().size()) {
            return "no higher level is reached";
        }
        var value = axis.steps().get(level - 1).value();
        return "%d of %d criteria at %s"
                .formatted(Axis.count(values, value), factors.size(), valueText(factors, value));
    }

    private static String next(Axis axis, int level, List<Factor> factors) {
        if (level == 1) {
            return "";
        }
        var step = axis.steps().get(level - 2);
        return ". Level %s needs %d at %s"
                .formatted(name(axis, level - 1), step.atLeast(), valueText(factors, step.value()));
    }

    private static String valueText(List<Factor> factors, int value) {
        var factor = factors.getFirst();
        var label = factor.anchor(value).map(Anchor::label).orElse(String.valueOf(value));
        return value == factor.group().highest() ? label : label + " or higher";
    }

    private static String name(Axis axis, int level) {
        return axis.group() == FactorGroup.CRIMINALITY ? String.valueOf(level) : MatrixCell.capabilityText(level);
    }
}
