package occ.assessment.pages;

import java.util.Optional;
import occ.assessment.Assessments;
import occ.faces.Panel;
import occ.faces.Piece;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityRef;
import occ.mapping.MappingVerb;
import occ.mapping.Subjects;
import org.springframework.stereotype.Component;

@Component
class ThreatPanel implements Panel {
    private final Assessments assessments;
    private final Subjects subjects;

    ThreatPanel(Assessments assessments, Subjects subjects) {
        this.assessments = assessments;
        this.subjects = subjects;
    }

    @Override
    public String page() {
        return "mapping/group";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Piece> piece(Actor actor, EntityRef subject, AsAt asAt) {
        var present = subjects.get(actor, subject.id());
        var standing = assessments.of(actor, subject.id(), asAt);
        var mayScore = asAt.isNow() && subjects.may(actor, MappingVerb.SCORE, present);
        return Optional.of(
                new Piece("threat", "Threat score", "assessment/panel", ThreatPiece.of(present, standing, mayScore)));
    }
}
