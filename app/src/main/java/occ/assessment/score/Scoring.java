package occ.assessment.score;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import occ.assessment.model.Factor;
import occ.assessment.model.FactorGroup;
import occ.assessment.model.ThreatModel;

/**
 * The rule from answers to a result, a function of these two alone: no confidence (R06), no organisational position
 * (R05), no place in the network (R44). A factor not answered yet counts as unknown.
 */
public final class Scoring {
    private Scoring() {}

    public static Result score(ThreatModel model, Answers answers) {
        return switch (model) {
            case ThreatModel.Weighted weighted -> score(weighted, answers);
            case ThreatModel.Matrix matrix -> score(matrix, answers);
        };
    }

    /** Threat = harm per cent × likelihood per cent. The band follows the figure shown. */
    public static Result.Weighted score(ThreatModel.Weighted model, Answers answers) {
        var harm = Points.of(model.in(FactorGroup.HARM), answers);
        var likelihood = Points.of(model.in(FactorGroup.LIKELIHOOD), answers);
        var threat = likelihood.percentOf(harm);
        var bands = model.bands();
        return new Result.Weighted(
                model.id(),
                harm.percent(),
                likelihood.percent(),
                threat,
                new BandSpan(bands.bandOf(threat.low()), bands.bandOf(threat.high())),
                unknown(model, answers));
    }

    public static Result.Matrix score(ThreatModel.Matrix model, Answers answers) {
        var cells = new TreeSet<MatrixCell>();
        var capabilities = levels(model, capability(model), answers);
        for (var criminality : levels(model, criminality(model), answers)) {
            capabilities.forEach(capability -> cells.add(new MatrixCell(criminality, capability)));
        }
        return new Result.Matrix(model.id(), cells, unknown(model, answers));
    }

    static Axis criminality(ThreatModel.Matrix model) {
        return new Axis(FactorGroup.CRIMINALITY, model.criminality());
    }

    static Axis capability(ThreatModel.Matrix model) {
        return new Axis(FactorGroup.INTENT_AND_CAPABILITY, model.capability());
    }

    private static Iterable<Integer> levels(ThreatModel.Matrix model, Axis axis, Answers answers) {
        return axis.levels(Reach.ofAll(model.in(axis.group()), answers));
    }

    private static List<String> unknown(ThreatModel model, Answers answers) {
        Predicate<Factor> known = factor -> Reach.of(factor, answers).isKnown();
        return model.feedingThreat().stream()
                .filter(known.negate())
                .map(Factor::code)
                .toList();
    }
}
