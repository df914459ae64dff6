package occ.assessment.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a model makes sense. Everything wrong is named at once. */
public final class ModelCheck {
    private static final Set<FactorGroup> WEIGHTED =
            EnumSet.of(FactorGroup.HARM, FactorGroup.LIKELIHOOD, FactorGroup.ORGANISATIONAL);
    private static final Set<FactorGroup> MATRIX =
            EnumSet.of(FactorGroup.CRIMINALITY, FactorGroup.INTENT_AND_CAPABILITY, FactorGroup.ORGANISATIONAL);

    private final ThreatModel model;
    private final List<ModelProblem> problems = new ArrayList<>();

    private ModelCheck(ThreatModel model) {
        this.model = model;
    }

    public static List<ModelProblem> problemsOf(ThreatModel model) {
        return new ModelCheck(model).run();
    }

    private List<ModelProblem> run() {
        checkNaming();
        checkCodes();
        model.factors().stream().flatMap(FactorCheck::problemsOf).forEach(problems::add);
        switch (model) {
            case ThreatModel.Weighted weighted -> checkWeighted(weighted);
            case ThreatModel.Matrix matrix -> checkMatrix(matrix);
        }
        checkConfidence(model.confidence());
        return List.copyOf(problems);
    }

    private void checkNaming() {
        require(
                model.id().code().matches("[a-z][a-z0-9-]*"),
                "id",
                "The code is lower case letters, digits and dashes");
        require(model.id().version() >= 1, "id", "Versions count from 1");
        require(!model.title().isBlank(), "title", "A model needs a title");
        require(!model.source().isBlank(), "source", "Say where the model comes from and that it is a local default");
    }

    private void checkCodes() {
        var seen = new HashSet<String>();
        for (var factor : model.factors()) {
            require(seen.add(factor.code()), factor.code(), "The code is used twice");
        }
    }

    private void checkWeighted(ThreatModel.Weighted weighted) {
        checkGroups(WEIGHTED);
        checkWeights(1, 10);
        var bands = weighted.bands();
        require(
                100 >= bands.a() && bands.a() > bands.b() && bands.b() > bands.c() && bands.c() > 0,
                "bands",
                "Band limits fall from A to C, between 100 and 0");
        var lethal = weighted.lethalHarm();
        checkNamed(lethal.harm(), lethal.harmFrom(), FactorGroup.HARM);
        checkNamed(lethal.capability(), lethal.capabilityFrom(), FactorGroup.LIKELIHOOD);
    }

    private void checkNamed(String code, int value, FactorGroup group) {
        var fits = model.factor(code)
                .filter(factor -> factor.group() == group && group.allows(value))
                .isPresent();
        require(fits, "lethalHarm", "%s at %d is no answer on %s".formatted(code, value, group.label()));
    }

    private void checkMatrix(ThreatModel.Matrix matrix) {
        checkGroups(MATRIX);
        checkWeights(1, 1);
        checkSteps(matrix.criminality(), FactorGroup.CRIMINALITY, ThreatModel.Matrix.CRIMINALITY_LEVELS);
        checkSteps(matrix.capability(), FactorGroup.INTENT_AND_CAPABILITY, ThreatModel.Matrix.CAPABILITY_LEVELS);
    }

    private void checkSteps(List<Step> steps, FactorGroup group, int levels) {
        require(
                steps.size() == levels - 1,
                group.label(),
                "%d levels need %d steps; the last is what remains".formatted(levels, levels - 1));
        var criteria = model.in(group).size();
        for (var step : steps) {
            require(
                    step.atLeast() >= 1 && step.atLeast() <= criteria && group.allows(step.value()),
                    group.label(),
                    "No answers can reach “at least %d at %d”".formatted(step.atLeast(), step.value()));
        }
    }

    private void checkGroups(Set<FactorGroup> allowed) {
        for (var factor : model.factors()) {
            require(
                    allowed.contains(factor.group()),
                    factor.code(),
                    "%s has no place in this kind of model"
                            .formatted(factor.group().label()));
        }
        allowed.stream()
                .filter(FactorGroup::feedsThreat)
                .sorted(Comparator.naturalOrder())
                .forEach(group ->
                        require(!model.in(group).isEmpty(), group.label(), "A model needs at least one such factor"));
    }

    private void checkWeights(int least, int most) {
        for (var factor : model.feedingThreat()) {
            require(
                    factor.weight() >= least && factor.weight() <= most,
                    factor.code(),
                    least == most
                            ? "The weight is always " + least
                            : "The weight is from %d to %d".formatted(least, most));
        }
    }

    private void checkConfidence(ConfidenceLimits limits) {
        var high = limits.high();
        var moderate = limits.moderate();
        require(
                high.strongPercent() >= moderate.strongPercent()
                        && high.medianAgeDays() <= moderate.medianAgeDays()
                        && high.sources() >= moderate.sources(),
                "confidence",
                "High confidence asks for no less than moderate");
        require(
                Stream.of(high, moderate).allMatch(limit -> limit.strongPercent() >= 0 && limit.strongPercent() <= 100),
                "confidence",
                "A share is from 0 to 100 per cent");
    }

    private void require(boolean holds, String where, String sentence) {
        if (!holds) {
            problems.add(new ModelProblem(where, sentence));
        }
    }
}
