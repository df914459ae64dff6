package occ.assessment.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Verb;
import occ.assessment.Assessment;
import occ.assessment.Assessments;
import occ.assessment.FiledAssessment;
import occ.assessment.model.ThreatModel;
import occ.assessment.pages.Located.Found;
import occ.assessment.pages.ResultPage.ComparedWith;
import occ.assessment.pages.ResultPage.Deeds;
import occ.assessment.score.Result;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.MappingVerb;
import occ.mapping.Subjects;
import org.springframework.stereotype.Component;

/** Puts the page of a score together, for whoever shows it. */
@Component
class ResultView {
    private final Assessments assessments;
    private final Subjects subjects;
    private final Access access;

    ResultView(Assessments assessments, Subjects subjects, Access access) {
        this.assessments = assessments;
        this.subjects = subjects;
        this.access = access;
    }

    ResultPage of(Actor actor, Found found, Form form) {
        var filed = found.filed();
        var evidence = evidence(actor, filed);
        var confidence = filed.form().confidence();
        return new ResultPage(
                found.head(),
                filed,
                form,
                ScoreView.of(filed, evidence),
                SideBySide.of(beside(actor, filed)),
                Optional.ofNullable(confidence).map(ConfidenceView::of).orElse(null),
                WorkingRow.feedingThreat(filed, evidence),
                WorkingRow.organisational(filed, evidence),
                assessments
                        .previous(actor, filed)
                        .map(before -> compared(before, filed))
                        .orElse(null),
                deeds(actor, found));
    }

    private EvidenceList evidence(Actor actor, FiledAssessment filed) {
        return EvidenceList.of(filed, assessments.cited(actor, List.of(filed)));
    }

    /** This one first, then what stands at present, in its own model and in others. */
    private List<FiledAssessment> beside(Actor actor, FiledAssessment filed) {
        var others = assessments.of(actor, filed.subject(), AsAt.NOW).stream()
                .filter(other -> !other.reference().equals(filed.reference()));
        return Stream.concat(Stream.of(filed), others).toList();
    }

    private static ComparedWith compared(FiledAssessment before, FiledAssessment now) {
        return new ComparedWith(
                DateWords.day(before.approved().orElseThrow().at()),
                text(before.form().result()),
                ChangeRow.between(before, now));
    }

    static String text(Result result) {
        return switch (result) {
            case Result.Weighted weighted ->
                weighted.threat().text() + ", band " + weighted.band().text();
            case Result.Matrix matrix -> matrix.text();
        };
    }

    private Deeds deeds(Actor actor, Found found) {
        var filed = found.filed();
        var isDraft = filed.assessment() instanceof Assessment.Draft;
        var mayScore = subjects.may(actor, MappingVerb.SCORE, found.subject());
        var banded = filed.form().model() instanceof ThreatModel.Weighted;
        return new Deeds(
                isDraft && mayScore,
                filed.assessment() instanceof Assessment.Returned && mayScore,
                isDraft
                        && banded
                        && access.may(actor, Verb.OVERRIDE_BAND, found.subject().area()),
                isDraft && mayScore,
                filed.assessment() instanceof Assessment.Submitted
                        && access.may(actor, Verb.ASSURE, found.subject().area())
                        && !filed.form().scorers().contains(actor.account()));
    }
}
