package occ.assessment.pages;

import java.util.List;
import java.util.Optional;
import occ.assessment.EvidenceItem;
import occ.assessment.FiledAssessment;
import occ.mapping.Subject;
import org.jspecify.annotations.Nullable;

/** The threat on a subject's page: the score that decides its band, what other models say, and confidence apart. */
public record ThreatPiece(
        SubjectHead subject,
        @Nullable ScoreView score,
        SideBySide models,
        @Nullable ConfidenceView confidence,
        String href,
        boolean mayScore) {

    static ThreatPiece of(Subject subject, List<FiledAssessment> standing, List<EvidenceItem> cited, boolean mayScore) {
        var head = SubjectHead.of(subject);
        var first = standing.stream().findFirst();
        return new ThreatPiece(
                head,
                first.map(filed -> ScoreView.of(filed, EvidenceList.of(filed, cited)))
                        .orElse(null),
                SideBySide.of(standing),
                first.flatMap(filed -> Optional.ofNullable(filed.form().confidence()))
                        .map(ConfidenceView::of)
                        .orElse(null),
                first.map(filed -> head.of(filed) + "/result").orElseGet(head::assessments),
                mayScore);
    }
}
