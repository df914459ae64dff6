package occ.assessment.pages;

import java.util.List;
import occ.assessment.FiledAssessment;
import occ.assessment.model.Factor;
import occ.assessment.score.Answer;
import occ.assessment.score.Change;
import occ.assessment.score.Comparison;
import occ.assessment.score.Span;
import org.jspecify.annotations.Nullable;

/** What changed a score: one factor then and now, and what this alone did to it. */
public record ChangeRow(String factor, String before, String after, String effect) {

    /** The previous answers are read with the model of now, so that what a new model changed is not taken for news. */
    static List<ChangeRow> between(FiledAssessment previous, FiledAssessment now) {
        return Comparison.between(
                        now.form().model(),
                        previous.form().answers(),
                        now.form().answers())
                .differences()
                .stream()
                .map(ChangeRow::of)
                .toList();
    }

    private static ChangeRow of(Change change) {
        return new ChangeRow(
                change.factor().heading(),
                value(change.factor(), change.before()),
                value(change.factor(), change.after()),
                change.effect().map(ChangeRow::signed).orElse(""));
    }

    private static String value(Factor factor, @Nullable Answer answer) {
        return answer == null ? "Not answered" : ScoringPage.value(factor, answer);
    }

    static String signed(Span effect) {
        var low = signed(effect.low().signum(), effect.low().toPlainString());
        return effect.isPoint()
                ? low
                : low + " to " + signed(effect.high().signum(), effect.high().toPlainString());
    }

    private static String signed(int sign, String figure) {
        return sign < 0 ? figure.replace('-', '−') : "+" + figure;
    }
}
