package occ.assessment.pages;

import java.util.List;
import occ.assessment.Assessment;
import occ.assessment.FiledAssessment;
import occ.assessment.LethalHarmAdvice;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.MatrixWorking;
import occ.faces.pages.DateWords;
import occ.faces.pages.Link;
import occ.faces.pages.chart.WaterfallChart;
import org.jspecify.annotations.Nullable;

/** One score laid open: its finding in a sentence, who stands for it, and the picture or the lines of its working. */
public record ScoreView(
        String heading,
        String say,
        @Nullable String raised,
        @Nullable String advice,
        @Nullable WaterfallChart waterfall,
        List<MatrixWorking.Line> working,
        String source,
        Link model) {

    static ScoreView of(FiledAssessment filed, EvidenceList evidence) {
        var form = filed.form();
        var result = form.result();
        return switch (form.model()) {
            case ThreatModel.Weighted weighted ->
                new ScoreView(
                        result.heading(),
                        say(filed),
                        raised(filed),
                        LethalHarmAdvice.on(weighted, form.answers())
                                .map(LethalHarmAdvice::sentence)
                                .orElse(null),
                        ScoreChart.of(weighted, form.answers(), result, evidence),
                        List.of(),
                        weighted.source(),
                        link(weighted));
            case ThreatModel.Matrix matrix ->
                new ScoreView(
                        result.heading(),
                        say(filed),
                        null,
                        null,
                        null,
                        MatrixWorking.of(matrix, form.answers()).lines(),
                        matrix.source(),
                        link(matrix));
        };
    }

    private static Link link(ThreatModel model) {
        return new Link("Read " + model.title(), ModelPage.address(model.id()));
    }

    private static @Nullable String raised(FiledAssessment filed) {
        var override = filed.form().override();
        return override == null
                ? null
                : "Band raised to at least %s by a person. %s: %s"
                        .formatted(override.floor(), override.reason().label(), override.rationale());
    }

    static String say(FiledAssessment filed) {
        var model = "Model %s%s. ".formatted(filed.form().model().title(), filed.trial() ? ", on trial" : "");
        return model + state(filed) + " Advice: the tier is decided by a person.";
    }

    private static String state(FiledAssessment filed) {
        var scored = "Scored by " + filed.course().scoredBy();
        return switch (filed.assessment()) {
            case Assessment.Draft _ -> scored + ", a draft.";
            case Assessment.Submitted submitted ->
                scored + ", submitted on " + DateWords.day(submitted.at()) + ", not checked yet.";
            case Assessment.Returned returned -> scored + ", given back on " + DateWords.day(returned.at()) + ".";
            case Assessment.Approved approved -> checked(filed, scored, approved) + ".";
            case Assessment.Superseded superseded ->
                checked(filed, scored, superseded.approved()) + ", superseded on " + DateWords.day(superseded.at())
                        + ".";
        };
    }

    private static String checked(FiledAssessment filed, String scored, Assessment.Approved approved) {
        return "%s, checked by %s on %s".formatted(scored, filed.course().checkedBy(), DateWords.day(approved.at()));
    }
}
