package occ.operations.pages;

import java.util.List;
import occ.faces.Piece;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.Subject;
import occ.mapping.SubjectPanel;
import occ.operations.Operations;
import org.springframework.stereotype.Component;

/** Operations against one subject. Of a past day there is nothing here. */
@Component
class OperationPanel implements SubjectPanel {
    private static final int ORDER = 46;
    private static final int MOST = 6;

    private final Operations operations;

    OperationPanel(Operations operations) {
        this.operations = operations;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Part of(Actor actor, Subject subject, AsAt asAt) {
        return new Part(List.of(), () -> new Piece("operations/panel", page(actor, subject, asAt)));
    }

    private OperationPanelPage page(Actor actor, Subject subject, AsAt asAt) {
        return new OperationPanelPage(
                asAt.isNow(),
                asAt.isNow() ? operations.of(actor, subject.id(), MOST) : List.of(),
                operations.mayOpen(actor) && !subject.state().isTerminal()
                        ? subject.address() + "/operations/new"
                        : null);
    }
}
