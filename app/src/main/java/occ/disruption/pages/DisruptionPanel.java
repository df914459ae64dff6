package occ.disruption.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.assessment.Assessments;
import occ.disruption.Disruptions;
import occ.faces.Piece;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.Subject;
import occ.mapping.SubjectPanel;
import org.springframework.stereotype.Component;

/** What was achieved against one subject. Of a past day there is nothing here. */
@Component
class DisruptionPanel implements SubjectPanel {
    private static final int ORDER = 47;
    private static final int MOST = 8;

    private final Disruptions disruptions;
    private final Assessments assessments;
    private final Access access;

    DisruptionPanel(Disruptions disruptions, Assessments assessments, Access access) {
        this.disruptions = disruptions;
        this.assessments = assessments;
        this.access = access;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Part of(Actor actor, Subject subject, AsAt asAt) {
        return new Part(List.of(), () -> new Piece("disruption/panel", page(actor, subject, asAt)));
    }

    private DisruptionPanelPage page(Actor actor, Subject subject, AsAt asAt) {
        return new DisruptionPanelPage(
                asAt.isNow(),
                asAt.isNow() ? disruptions.of(actor, subject, MOST) : List.of(),
                asAt.isNow() ? effects(actor, subject) : List.of(),
                access.may(actor, Verb.CLAIM_DISRUPTIONS) && !subject.state().isTerminal()
                        ? subject.address() + "/disruptions/new"
                        : null);
    }

    /** Scores are asked for only where there is something to set beside them. */
    private List<EffectRow> effects(Actor actor, Subject subject) {
        var approved = disruptions.approved(actor, subject, MOST);
        return approved.isEmpty() ? List.of() : EffectRow.of(approved, assessments.history(actor, subject.id()));
    }
}
