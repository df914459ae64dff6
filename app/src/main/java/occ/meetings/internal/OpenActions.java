package occ.meetings.internal;

import java.util.List;
import occ.faces.pages.DateWords;
import occ.kernel.EntityId;
import occ.mapping.ArchiveObjection;
import org.springframework.stereotype.Component;

/** What meetings asked for about a subject and nobody has answered holds back its archive (R10). */
@Component
class OpenActions implements ArchiveObjection {
    private final ActionTable actions;

    OpenActions(ActionTable actions) {
        this.actions = actions;
    }

    @Override
    public List<String> objections(EntityId subject) {
        return actions.openAbout(subject).stream()
                .map(action -> "“%s”, asked for by %s and due %s, has no answer"
                        .formatted(action.words(), action.meetingName(), DateWords.day(action.due())))
                .toList();
    }
}
