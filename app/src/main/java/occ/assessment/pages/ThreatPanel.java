package occ.assessment.pages;

import java.util.List;
import occ.assessment.Assessments;
import occ.faces.Piece;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.MappingVerb;
import occ.mapping.Subject;
import occ.mapping.SubjectPanel;
import occ.mapping.Subjects;
import org.springframework.stereotype.Component;

@Component
class ThreatPanel implements SubjectPanel {
    private final Assessments assessments;
    private final Subjects subjects;

    ThreatPanel(Assessments assessments, Subjects subjects) {
        this.assessments = assessments;
        this.subjects = subjects;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Part of(Actor actor, Subject subject, AsAt asAt) {
        var standing = assessments.of(actor, subject.id(), asAt);
        return new Part(List.of(BandFact.of(standing)), () -> {
            var mayScore = asAt.isNow() && subjects.may(actor, MappingVerb.SCORE, subject);
            var cited = assessments.cited(actor, standing.stream().limit(1).toList());
            return new Piece("assessment/panel", ThreatPiece.of(subject, standing, cited, mayScore));
        });
    }
}
