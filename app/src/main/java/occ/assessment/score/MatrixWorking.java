package occ.assessment.score;

import java.util.List;
import java.util.stream.Collectors;
import occ.assessment.model.Anchor;
import occ.assessment.model.Factor;
import occ.assessment.model.FactorGroup;
import occ.assessment.model.Step;
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
        var levels = axis.levels(reaches);
        var text =
                levels.reversed().stream().map(level -> levelText(axis, level)).collect(Collectors.joining(" or "));
        var lowest = reaches.stream().map(Reach::lowest).toList();
        var sentence = "%s. %s"
                .formatted(reached(axis, factors, lowest), next(axis, factors, lowest))
                .strip();
        return new Line(axis.group().label(), text, sentence);
    }

    private static String reached(Axis axis, List<Factor> factors, List<Integer> values) {
        var level = axis.level(values);
        return level > axis.steps().size()
                ? "At least %s: what remains".formatted(levelText(axis, level))
                : "At least %s: %s"
                        .formatted(levelText(axis, level), counted(axis.steps().get(level - 1), factors, values));
    }

    private static String next(Axis axis, List<Factor> factors, List<Integer> values) {
        var level = axis.level(values);
        return level == 1
                ? ""
                : "%s needs %d at %s or higher"
                        .formatted(
                                levelText(axis, level - 1),
                                axis.steps().get(level - 2).atLeast(),
                                valueText(factors, axis.steps().get(level - 2).value()));
    }

    private static String counted(Step step, List<Factor> factors, List<Integer> values) {
        return "%d of %d criteria at %s or higher"
                .formatted(Axis.count(values, step.value()), factors.size(), valueText(factors, step.value()));
    }

    private static String valueText(List<Factor> factors, int value) {
        return factors.getFirst().anchor(value).map(Anchor::label).orElse(String.valueOf(value));
    }

    private static String levelText(Axis axis, int level) {
        return axis.group() == FactorGroup.CRIMINALITY ? String.valueOf(level) : MatrixCell.capabilityText(level);
    }
}
