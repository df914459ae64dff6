package occ.assessment.score;

import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static occ.assessment.internal.ModelExamples.OCGM_STYLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import occ.assessment.AssessmentExamples;
import occ.assessment.model.Factor;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Waterfall.Bar;
import occ.assessment.score.Waterfall.Kind;

class ScoringPropertyTests {
    @Property(tries = 500, seed = "20260604")
    void theRangeContainsEveryCompletion(@ForAll long seed) {
        var random = new Random(seed);
        var partial = someAnswers(OCC_OPEN, random);
        var range = Scoring.score(OCC_OPEN, partial);
        var whole = Scoring.score(OCC_OPEN, completed(OCC_OPEN, partial, random));

        assertThat(range.threat().contains(whole.threat())).isTrue();
        assertThat(range.harm().contains(whole.harm())).isTrue();
        assertThat(range.likelihood().contains(whole.likelihood())).isTrue();
        assertThat(range.band().contains(whole.band())).isTrue();
    }

    @Property(tries = 500, seed = "20260604")
    void thePossibleCellsContainEveryCompletion(@ForAll long seed) {
        var random = new Random(seed);
        var partial = someAnswers(OCGM_STYLE, random);
        var whole = Scoring.score(OCGM_STYLE, completed(OCGM_STYLE, partial, random));

        assertThat(whole.possible()).hasSize(1);
        assertThat(Scoring.score(OCGM_STYLE, partial).possible()).contains(whole.lowest());
    }

    @Property(tries = 500, seed = "20260604")
    void raisingAnyFactorNeverLowersTheThreat(@ForAll long seed) {
        var random = new Random(seed);
        var answers = completed(OCC_OPEN, Answers.NONE, random);
        var raised = raisedOnce(OCC_OPEN, answers, random);

        assertThat(Scoring.score(OCC_OPEN, raised).threat().low())
                .isGreaterThanOrEqualTo(
                        Scoring.score(OCC_OPEN, answers).threat().low());
    }

    @Property(tries = 500, seed = "20260604")
    void raisingAnyCriterionNeverLowersTheCell(@ForAll long seed) {
        var random = new Random(seed);
        var answers = completed(OCGM_STYLE, Answers.NONE, random);
        var raised = raisedOnce(OCGM_STYLE, answers, random);

        assertThat(Scoring.score(OCGM_STYLE, raised).highest())
                .isGreaterThanOrEqualTo(Scoring.score(OCGM_STYLE, answers).highest());
    }

    @Property(tries = 500, seed = "20260604")
    @Label("R04: the same answers in any order give the same score again")
    void theSameAnswersGiveTheSameScoreAgain(@ForAll long seed) {
        var random = new Random(seed);
        for (var model : List.of(OCC_OPEN, OCGM_STYLE)) {
            var answers = someAnswers(model, random);
            var shuffled = new ArrayList<>(answers.all());
            Collections.shuffle(shuffled, random);

            assertThat(Scoring.score(model, new Answers(shuffled))).isEqualTo(Scoring.score(model, answers));
        }
    }

    @Property(tries = 500, seed = "20260604")
    void theBarsAddUpExactlyToTheShownScore(@ForAll long seed) {
        var answers = someAnswers(OCC_OPEN, new Random(seed));
        var result = Scoring.score(OCC_OPEN, answers);
        var bars = Waterfall.of(OCC_OPEN, answers).bars();
        var factors = bars.stream().filter(bar -> bar.kind() == Kind.FACTOR).toList();
        var taken = bars.stream()
                .filter(bar -> bar.kind() == Kind.LIKELIHOOD)
                .findFirst()
                .orElseThrow()
                .amount();

        assertThat(sum(factors.stream().map(bar -> bar.amount().low()).toList()))
                .isEqualTo(result.harm().low());
        assertThat(sum(factors.stream().map(bar -> bar.amount().high()).toList()))
                .isEqualTo(result.harm().high());
        assertThat(result.harm().low().add(taken.low()))
                .isEqualTo(result.threat().low());
        assertThat(result.harm().high().add(taken.high()))
                .isEqualTo(result.threat().high());
        assertThat(factors).allMatch(ScoringPropertyTests::isWithinATenthOfItsOwnRounding);
    }

    private static boolean isWithinATenthOfItsOwnRounding(Bar bar) {
        var factor = OCC_OPEN.factor(bar.code()).orElseThrow();
        var shown = bar.amount().high().doubleValue();
        var most = 100.0 * factor.weight() * 5 / 110;
        return bar.isRange() ? Math.abs(shown - most) <= 0.1001 : shown <= most + 0.1001;
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.valueOf(0, 1), BigDecimal::add);
    }

    private static Answers someAnswers(ThreatModel model, Random random) {
        var answers = completed(model, Answers.NONE, random);
        for (var factor : model.feedingThreat()) {
            answers = random.nextInt(3) == 0 ? answers.with(Answer.unknown(factor.code())) : answers;
        }
        return answers;
    }

    private static Answers completed(ThreatModel model, Answers partial, Random random) {
        var answers = partial;
        for (var factor : model.feedingThreat()) {
            if (!(answers.to(factor.code()).orElse(null) instanceof Answer.Known)) {
                answers = answers.with(AssessmentExamples.known(factor.code(), anyValue(factor, random)));
            }
        }
        return answers;
    }

    private static Answers raisedOnce(ThreatModel model, Answers answers, Random random) {
        var factors = model.feedingThreat();
        var factor = factors.get(random.nextInt(factors.size()));
        var value = Reach.of(factor, answers).lowest();
        var group = factor.group();
        return answers.with(AssessmentExamples.known(factor.code(), Math.min(value + 1, group.highest())));
    }

    private static int anyValue(Factor factor, Random random) {
        var group = factor.group();
        return random.nextInt(group.lowest(), group.highest() + 1);
    }
}
