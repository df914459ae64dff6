package occ.mapping.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.Piece;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.Subject;
import occ.mapping.SubjectPanel;
import org.springframework.stereotype.Component;

/** The reports that speak of a subject, on its page, for those who read reports. Of a past day there is nothing here. */
@Component
class IntelligencePanel implements SubjectPanel {
    private static final int ORDER = 60;
    private static final int MOST = 10;

    private final Reports reports;
    private final Access access;

    IntelligencePanel(Reports reports, Access access) {
        this.reports = reports;
        this.access = access;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Part of(Actor actor, Subject subject, AsAt asAt) {
        return new Part(List.of(), () -> new Piece("mapping/intelligence", page(actor, subject, asAt)));
    }

    private IntelligencePanelPage page(Actor actor, Subject subject, AsAt asAt) {
        var reads = asAt.isNow() && access.may(actor, Verb.READ_INTELLIGENCE);
        return new IntelligencePanelPage(
                reads,
                reads
                        ? reports.about(actor, subject.id(), MOST).stream()
                                .map(IntelligencePanelPage.Line::of)
                                .toList()
                        : List.of());
    }
}
