package occ.assessment.pages;

import java.util.List;
import occ.assessment.Assessments.Start;
import occ.assessment.FiledAssessment;
import occ.assessment.model.ModelStatus;
import occ.assessment.model.ThreatModel;
import occ.faces.pages.Form;
import occ.faces.pages.Option;

/** Choosing the model to score with. */
public record BeginPage(
        SubjectHead subject, Form form, List<ThreatModel> usable, List<FiledAssessment> atWork, boolean scoredBefore) {

    public String title() {
        return "Score " + subject.name();
    }

    public List<Option> models() {
        return usable.stream()
                .map(model -> new Option(model.id().text(), model.title(), hint(model)))
                .toList();
    }

    private static String hint(ThreatModel model) {
        var standing = switch (model) {
            case ThreatModel.Weighted _ when model.status() == ModelStatus.IN_FORCE -> "Decides the threat band.";
            case ThreatModel.Weighted _, ThreatModel.Matrix _ ->
                "Optional, stands beside the threat band and does not decide it.";
        };
        return "%s, %d factors. %s"
                .formatted(model.status().label(), model.feedingThreat().size(), standing);
    }

    public List<Option> starts() {
        return List.of(
                new Option(
                        Start.EMPTY.name(), "From empty", "Each factor is judged afresh, last time’s answer beside it"),
                new Option(
                        Start.FROM_PREVIOUS.name(),
                        "From last time’s answers",
                        "Go through each: what you leave stands as your judgement"));
    }
}
