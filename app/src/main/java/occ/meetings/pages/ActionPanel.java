package occ.meetings.pages;

import java.time.Clock;
import java.util.List;
import occ.faces.Piece;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.Subject;
import occ.mapping.SubjectPanel;
import occ.meetings.Actions;
import org.springframework.stereotype.Component;

/** What meetings asked for about one subject and nobody has answered yet. Of a past day there is nothing here. */
@Component
class ActionPanel implements SubjectPanel {
    private static final int ORDER = 46;

    private final Actions actions;
    private final Clock clock;

    ActionPanel(Actions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Part of(Actor actor, Subject subject, AsAt asAt) {
        return new Part(List.of(), () -> new Piece("meetings/panel", page(actor, subject, asAt)));
    }

    private ActionsPage page(Actor actor, Subject subject, AsAt asAt) {
        return new ActionsPage(
                asAt.isNow() ? actions.of(actor, subject.id()) : List.of(),
                List.of(),
                DateWords.today(clock.instant()),
                subject.name(),
                subject.address());
    }
}
