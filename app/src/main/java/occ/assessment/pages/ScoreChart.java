package occ.assessment.pages;

import java.util.List;
import occ.assessment.model.FactorGroup;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Answers;
import occ.assessment.score.Result;
import occ.assessment.score.Waterfall;
import occ.assessment.score.Waterfall.Bar;
import occ.assessment.score.Waterfall.Row;
import occ.faces.pages.chart.Rests;
import occ.faces.pages.chart.WaterfallChart;
import occ.faces.pages.chart.WaterfallChart.Limit;
import occ.faces.pages.chart.WaterfallStep;
import occ.faces.pages.chart.WaterfallStep.Part;

/** A weighted score as the chart that adds harm up, takes likelihood off and ends in the threat score. */
record ScoreChart(ThreatModel.Weighted model, Answers answers, EvidenceList evidence) {
    private static final int WIDTH = 700;

    static WaterfallChart of(ThreatModel.Weighted model, Answers answers, Result result, EvidenceList evidence) {
        return new ScoreChart(model, answers, evidence).drawn(result);
    }

    private WaterfallChart drawn(Result result) {
        var bands = model.bands();
        var limits = List.of(
                new Limit(bands.c(), "C from " + bands.c()),
                new Limit(bands.b(), "B from " + bands.b()),
                new Limit(bands.a(), "A from " + bands.a()));
        var waterfall = Waterfall.of(model, answers);
        var steps = waterfall.bars().stream().map(bar -> step(bar, waterfall)).toList();
        return WaterfallChart.of(result.heading(), steps, 100, 20, limits, WIDTH);
    }

    private WaterfallStep step(Bar bar, Waterfall waterfall) {
        var low = bar.amount().low().doubleValue();
        var high = bar.amount().high().doubleValue();
        return switch (bar.kind()) {
            case FACTOR ->
                new WaterfallStep.Adds(
                        bar.code(), bar.label(), bar.value(), bar.weight(), low, high, rests(bar.code()));
            case HARM -> new WaterfallStep.Sums(bar.label(), low, high);
            case LIKELIHOOD ->
                new WaterfallStep.Takes(bar.label(), bar.value(), bar.weight(), -low, -high, parts(waterfall));
            case THREAT -> new WaterfallStep.Ends(bar.label(), low, high);
        };
    }

    /** Likelihood has one bar for all its factors; the table names each. */
    private List<Part> parts(Waterfall waterfall) {
        var codes = model.in(FactorGroup.LIKELIHOOD).stream()
                .map(factor -> factor.code())
                .toList();
        return waterfall.rows().stream()
                .filter(row -> codes.contains(row.code()))
                .map(this::part)
                .toList();
    }

    private Part part(Row row) {
        var most = FactorGroup.LIKELIHOOD.highest();
        return new Part(row.code(), row.label(), "%s of %d".formatted(row.value(), most), rests(row.code()));
    }

    private Rests rests(String factor) {
        return evidence.rests(answers.to(factor).orElse(null));
    }
}
