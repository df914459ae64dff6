package occ.assessment.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import occ.assessment.model.Anchor;
import occ.assessment.model.Factor;
import occ.assessment.model.FactorGroup;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Waterfall.Bar;
import occ.assessment.score.Waterfall.Kind;
import occ.assessment.score.Waterfall.Row;

/** Lays the bars end to end and writes the table that says the same. */
final class WaterfallDrawing {
    private static final BigDecimal ZERO = BigDecimal.valueOf(0, 1);

    private final Answers answers;
    private final List<Factor> harmFactors;
    private final List<Factor> likelihoodFactors;
    private final Points harm;
    private final Points likelihood;
    private final Result.Weighted result;

    private final List<Bar> bars = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    WaterfallDrawing(ThreatModel.Weighted model, Answers answers) {
        this.answers = answers;
        harmFactors = model.in(FactorGroup.HARM);
        likelihoodFactors = model.in(FactorGroup.LIKELIHOOD);
        harm = Points.of(harmFactors, answers);
        likelihood = Points.of(likelihoodFactors, answers);
        result = Scoring.score(model, answers);
    }

    Waterfall draw() {
        drawHarmFactors();
        add(harmBar(), "");
        likelihoodFactors.forEach(factor -> rows.add(rowOf(factor, "")));
        add(likelihoodBar(), "");
        add(threatBar(), "Band " + result.band().text());
        return new Waterfall(bars, rows);
    }

    /** What is known piles up from 0; what is unknown piles up on top of all that, so each sum is shown exactly. */
    private void drawHarmFactors() {
        var known = 0;
        var extra = harm.lowest();
        for (var factor : harmFactors) {
            var points = Points.of(factor, answers);
            var from = percent(known);
            known += points.lowest();
            var to = percent(known);
            var hatchFrom = percent(extra);
            extra += points.highest() - points.lowest();
            var hatch = percent(extra).subtract(hatchFrom);
            var least = to.subtract(from);
            var bar = factorBar(factor, new Span(least, least.add(hatch)), from, to, to.add(hatch));
            bars.add(bar);
            rows.add(rowOf(factor, bar.amount().text()));
        }
    }

    private BigDecimal percent(int points) {
        return Points.percent(points, harm.most());
    }

    private Bar factorBar(Factor factor, Span amount, BigDecimal from, BigDecimal to, BigDecimal reach) {
        return new Bar(
                Kind.FACTOR,
                factor.code(),
                factor.title(),
                valueText(factor, "?") + " of " + factor.group().highest(),
                "× " + factor.weight(),
                amount,
                from,
                to,
                reach);
    }

    private Bar harmBar() {
        return sum(Kind.HARM, "Harm", "sum", result.harm());
    }

    private Bar threatBar() {
        return sum(Kind.THREAT, "Threat score", "", result.threat());
    }

    private static Bar sum(Kind kind, String label, String value, Span total) {
        return new Bar(kind, "", label, value, "", total, ZERO, total.low(), total.high());
    }

    private Bar likelihoodBar() {
        var takenOff = result.threat().minus(result.harm());
        var points = likelihood.lowest() == likelihood.highest()
                ? "%d of %d".formatted(likelihood.lowest(), likelihood.most())
                : "%d to %d of %d".formatted(likelihood.lowest(), likelihood.highest(), likelihood.most());
        return new Bar(
                Kind.LIKELIHOOD,
                "",
                "Likelihood",
                points,
                "× " + result.likelihood().text().replace(".0", "") + "%",
                takenOff,
                result.harm().low(),
                result.threat().low(),
                result.threat().low());
    }

    private void add(Bar bar, String anchor) {
        bars.add(bar);
        rows.add(new Row("", bar.label(), bar.value(), bar.weight(), bar.amountText(), anchor));
    }

    private Row rowOf(Factor factor, String amount) {
        return new Row(
                factor.code(),
                factor.title(),
                valueText(factor, "unknown"),
                "× " + factor.weight(),
                amount,
                anchorText(factor));
    }

    private String valueText(Factor factor, String unknown) {
        var reach = Reach.of(factor, answers);
        return reach.isKnown() ? String.valueOf(reach.lowest()) : unknown;
    }

    private String anchorText(Factor factor) {
        var reach = Reach.of(factor, answers);
        return reach.isKnown()
                ? factor.anchor(reach.lowest()).map(Anchor::label).orElse("")
                : "Not known";
    }
}
