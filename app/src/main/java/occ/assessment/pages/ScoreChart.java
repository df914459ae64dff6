package occ.assessment.pages;

import java.util.List;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Answers;
import occ.assessment.score.Result;
import occ.assessment.score.Waterfall;
import occ.assessment.score.Waterfall.Bar;
import occ.faces.pages.chart.WaterfallChart;
import occ.faces.pages.chart.WaterfallChart.Limit;
import occ.faces.pages.chart.WaterfallStep;

/** A weighted score as the chart that adds harm up, takes likelihood off and ends in the threat score. */
final class ScoreChart {
    private static final int WIDTH = 690;

    private ScoreChart() {}

    static WaterfallChart of(ThreatModel.Weighted model, Answers answers, Result result) {
        var bands = model.bands();
        var limits = List.of(
                new Limit(bands.c(), "C from " + bands.c()),
                new Limit(bands.b(), "B from " + bands.b()),
                new Limit(bands.a(), "A from " + bands.a()));
        var steps = Waterfall.of(model, answers).bars().stream()
                .map(ScoreChart::step)
                .toList();
        return WaterfallChart.of(result.heading(), steps, 100, 20, limits, WIDTH);
    }

    private static WaterfallStep step(Bar bar) {
        var low = bar.amount().low().doubleValue();
        var high = bar.amount().high().doubleValue();
        return switch (bar.kind()) {
            case FACTOR -> new WaterfallStep.Adds(bar.code(), bar.label(), bar.value(), bar.weight(), low, high);
            case HARM -> new WaterfallStep.Sums(bar.label(), low, high);
            case LIKELIHOOD -> new WaterfallStep.Takes(bar.label(), bar.value(), bar.weight(), -low, -high);
            case THREAT -> new WaterfallStep.Ends(bar.label(), low, high);
        };
    }
}
