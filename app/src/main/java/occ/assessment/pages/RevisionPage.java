package occ.assessment.pages;

import java.util.List;
import occ.assessment.model.Step;
import occ.assessment.model.ThreatModel;
import occ.faces.pages.Form;

/** A new version of a model, made by changing the words, weights and limits of one there is. */
public record RevisionPage(ThreatModel model, Form form) {
    public String title() {
        return "New version of " + model.id().code();
    }

    public String address() {
        return ModelPage.address(model.id());
    }

    public boolean isWeighted() {
        return model instanceof ThreatModel.Weighted;
    }

    public List<Axis> axes() {
        return model instanceof ThreatModel.Matrix matrix
                ? List.of(
                        new Axis("criminality", "Criminality", matrix.criminality()),
                        new Axis("capability", "Intent and capability", matrix.capability()))
                : List.of();
    }

    public List<String> levels() {
        return List.of("high", "moderate");
    }

    public record Axis(String field, String title, List<Step> steps) {}
}
