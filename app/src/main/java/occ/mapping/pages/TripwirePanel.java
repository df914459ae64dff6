package occ.mapping.pages;

import java.util.List;
import occ.faces.Piece;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.Subject;
import occ.mapping.SubjectPanel;
import occ.mapping.Tripwires;
import org.springframework.stereotype.Component;

/** On the page of what was archived or went quiet: whether anything was heard of it since. Of a past day there is nothing here. */
@Component
class TripwirePanel implements SubjectPanel {
    private static final int ORDER = 5;

    private final Tripwires tripwires;

    TripwirePanel(Tripwires tripwires) {
        this.tripwires = tripwires;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Part of(Actor actor, Subject subject, AsAt asAt) {
        return new Part(List.of(), () -> new Piece("mapping/tripwire-panel", page(actor, subject, asAt)));
    }

    private TripwirePanelPage page(Actor actor, Subject subject, AsAt asAt) {
        if (!asAt.isNow() || !Tripwires.watched().contains(subject.state())) {
            return new TripwirePanelPage(subject, false, null, null, List.of());
        }
        var tripped = tripwires.of(actor, subject).orElse(null);
        return new TripwirePanelPage(
                subject,
                true,
                tripped,
                tripwires.may(actor, subject) ? subject.address() + TripwirePages.PART : null,
                tripwires.answers(actor, subject.id()));
    }
}
