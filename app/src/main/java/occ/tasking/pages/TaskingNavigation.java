package occ.tasking.pages;

import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import occ.tasking.BoardSection;
import occ.tasking.TaskingBoard;
import org.springframework.stereotype.Component;

@Component
class TaskingNavigation implements NavigationSource {
    private final TaskingBoard board;
    private final Access access;

    TaskingNavigation(TaskingBoard board, Access access) {
        this.board = board;
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        var entries = new ArrayList<NavigationEntry>();
        if (access.may(actor, Verb.ASSIGN_OWNER)) {
            entries.add(new NavigationEntry(NavigationArea.WORK, 30, "Tasking", "/tasking", waiting(actor)));
        }
        if (access.may(actor, Verb.LEAD)) {
            entries.add(new NavigationEntry(
                    NavigationArea.WORK, 10, "Subjects you lead", "/my-subjects", board.countAsked(actor)));
        }
        return entries;
    }

    /** What is theirs to end: tiers for a chair, leads and owners for both. */
    private int waiting(Actor actor) {
        return board.counts(actor).entrySet().stream()
                .filter(section -> section.getKey() != BoardSection.RISK_CARRIED)
                .filter(section -> access.may(actor, Deeds.verb(section.getKey())))
                .mapToInt(section -> section.getValue())
                .sum();
    }
}
