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
                effect(change));
    }

    private static String effect(Change change) {
        return change.factor().group().feedsThreat()
                ? change.effect().map(ChangeRow::signed).orElse("")
                : "none: no part of threat";
    }

    private static String value(Factor factor, @Nullable Answer answer) {
        return answer == null ? "Not answered" : ScoringPage.value(factor, answer);
    }

    /** {@code H1 5 to 4}; what is not known is a question mark. */
    String inShort() {
        return "%s %s to %s".formatted(factor.split(" ")[0], figure(before), figure(after));
    }

    private static String figure(String value) {
        return Character.isDigit(value.charAt(0)) ? value.split(" ")[0] : "?";
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
