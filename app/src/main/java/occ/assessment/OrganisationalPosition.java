package occ.assessment;

import java.util.List;
import occ.assessment.model.Anchor;
import occ.assessment.model.Factor;
import occ.assessment.model.FactorGroup;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Answer;
import occ.assessment.score.Answers;

/**
 * How well placed we are against the subject. It feeds tasking and never the threat (R05), so it may be completed
 * after the assessment is checked; what is missing is named.
 */
public record OrganisationalPosition(List<Answer.Known> recorded, List<Factor> missing, List<Line> lines) {
    public OrganisationalPosition {
        recorded = List.copyOf(recorded);
        missing = List.copyOf(missing);
        lines = List.copyOf(lines);
    }

    /** One recorded answer in words: {@code O1 Capacity}, {@code 4 Good}, and why. */
    public record Line(String factor, String value, String why) {
        private static Line of(Factor factor, Answer.Known answer) {
            var word = factor.anchor(answer.value()).map(Anchor::label).orElse("");
            return new Line(factor.heading(), answer.value() + " " + word, answer.rationale());
        }
    }

    public static OrganisationalPosition of(ThreatModel model, Answers answers) {
        var factors = model.in(FactorGroup.ORGANISATIONAL);
        var recorded = factors.stream()
                .flatMap(factor -> answers.to(factor.code()).stream())
                .filter(Answer.Known.class::isInstance)
                .map(Answer.Known.class::cast)
                .toList();
        var codes = recorded.stream().map(Answer.Known::factor).toList();
        var missing = factors.stream()
                .filter(factor -> !codes.contains(factor.code()))
                .toList();
        var lines = recorded.stream()
                .flatMap(answer -> model.factor(answer.factor()).map(factor -> Line.of(factor, answer)).stream())
                .toList();
        return new OrganisationalPosition(recorded, missing, lines);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** {@code 4 of 6 recorded}. */
    public String text() {
        return "%d of %d recorded".formatted(recorded.size(), recorded.size() + missing.size());
    }
}
