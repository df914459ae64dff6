package occ.assessment.pages;

import java.util.List;
import java.util.Optional;
import occ.assessment.Assessment;
import occ.assessment.ConfidenceLevel;
import occ.assessment.FiledAssessment;
import occ.assessment.OrganisationalPosition;
import occ.assessment.OverrideReason;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.ThreatBand;
import org.jspecify.annotations.Nullable;

/** A score with its working, what it stands beside, and what may be done about it. */
public record ResultPage(
        SubjectHead subject,
        FiledAssessment filed,
        Form form,
        ScoreView score,
        SideBySide models,
        @Nullable ConfidenceView confidence,
        List<WorkingRow> working,
        List<WorkingRow> position,
        @Nullable ComparedWith previous,
        Deeds deeds) {

    /** What changed since the score before. */
    public record ComparedWith(String day, String result, List<ChangeRow> changes) {}

    /** What the reader may do here. */
    public record Deeds(boolean answer, boolean reopen, boolean raise, boolean hold, boolean check) {}

    public String title() {
        return "Score of " + subject.name();
    }

    public String address() {
        return subject.of(filed);
    }

    /** R04: said only where it is so. A stored result that differs is a fault, and shown as one. */
    public Optional<Boolean> reproducible() {
        return filed.approved().map(Assessment.Approved::isReproducible);
    }

    public String positionText() {
        return OrganisationalPosition.of(filed.form().model(), filed.form().answers())
                .text();
    }

    public boolean isUnanswered() {
        return !filed.form().problems().isEmpty() && filed.assessment() instanceof Assessment.Draft;
    }

    public List<Option> floors() {
        return Options.of(List.of(ThreatBand.A, ThreatBand.B), ThreatBand::name, band -> "Band " + band);
    }

    public List<Option> reasons() {
        return Options.of(OverrideReason.class, OverrideReason::label);
    }

    public List<Option> levels() {
        return Options.of(ConfidenceLevel.class, ConfidenceLevel::label);
    }
}
