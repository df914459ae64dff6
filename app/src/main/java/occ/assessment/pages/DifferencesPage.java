package occ.assessment.pages;

import java.util.List;
import occ.assessment.model.ModelDifference;
import occ.assessment.model.ThreatModel;

/** Two versions of a model side by side, where they differ. */
public record DifferencesPage(ThreatModel before, ThreatModel after, List<ModelDifference> differences) {
    public String title() {
        return before.id().text() + " and " + after.id().text();
    }
}
