package occ.knowledge.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import occ.knowledge.Lesson;
import occ.knowledge.Tactic;
import org.springframework.stereotype.Component;

@Component
class KnowledgeNavigation implements NavigationSource {
    private static final int ORDER = 80;

    private final Access access;

    KnowledgeNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return access.may(actor, Verb.READ_MAP)
                ? List.of(
                        new NavigationEntry(NavigationArea.RESPONSE, ORDER, "Tactics", Tactic.ADDRESS),
                        new NavigationEntry(NavigationArea.RESPONSE, ORDER + 1, "Lessons", Lesson.ADDRESS))
                : List.of();
    }
}
