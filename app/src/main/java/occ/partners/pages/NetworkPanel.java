package occ.partners.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.Piece;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.mapping.Subject;
import occ.mapping.SubjectPanel;
import occ.partners.Exposures;
import org.springframework.stereotype.Component;

/** What a group depends on and who works on it, on its page. Of a past day there is nothing here. */
@Component
class NetworkPanel implements SubjectPanel {
    private static final int ORDER = 50;

    private final Exposures exposures;
    private final Access access;

    NetworkPanel(Exposures exposures, Access access) {
        this.exposures = exposures;
        this.access = access;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Part of(Actor actor, Subject subject, AsAt asAt) {
        return new Part(List.of(), () -> new Piece("partners/panel", page(actor, subject, asAt)));
    }

    private NetworkPanelPage page(Actor actor, Subject subject, AsAt asAt) {
        var shown = asAt.isNow() && subject.ref().kind() == EntityKind.GROUP && access.may(actor, Verb.READ_MAP);
        return new NetworkPanelPage(subject, shown, shown ? exposures.of(actor, subject) : List.of());
    }
}
