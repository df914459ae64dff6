package occ.sources.internal;

import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Words;
import occ.kernel.Actor;
import occ.sources.AccessLog;
import occ.sources.AccessLog.Unseen;
import occ.sources.Keyholding;
import occ.sources.Keyholding.Stance;
import occ.sources.SourceFiles;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** What waits for a source controller: setting the register up, lodgements to file, and what the others did in the register. */
@Component
class RegisterToDo implements WorkSource {
    private static final int ORDER = 50;

    private final Keyholding keyholding;
    private final SourceFiles files;
    private final AccessLog log;
    private final Access access;

    RegisterToDo(Keyholding keyholding, SourceFiles files, AccessLog log, Access access) {
        this.keyholding = keyholding;
        this.files = files;
        this.log = log;
        this.access = access;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        if (!access.may(actor, Verb.CONTROL_SOURCES)) {
            return List.of();
        }
        if (keyholding.stance(actor) == Stance.NOT_SET_UP) {
            return List.of(settingUp());
        }
        var items = new ArrayList<WorkItem>();
        var waiting = files.waiting(actor);
        if (waiting > 0) {
            items.add(inbox(waiting));
        }
        log.unseen(actor).stream().map(RegisterToDo::looked).forEach(items::add);
        return items;
    }

    private static WorkItem settingUp() {
        return new WorkItem(
                Kind.DECIDE,
                "The source register is not set up",
                "/sources/set-up",
                "Until it is, nobody can lodge the source of a report.",
                null,
                "Set it up",
                ORDER);
    }

    private static WorkItem inbox(long waiting) {
        return new WorkItem(
                Kind.DECIDE,
                Words.count(waiting, "source", "sources") + " lodged with the source register",
                "/sources",
                "Unlock the register and file what was lodged.",
                null,
                "File",
                ORDER);
    }

    private static WorkItem looked(Unseen unseen) {
        return new WorkItem(
                Kind.CHANGED,
                unseen.name() + " in the source register",
                "/sources/log",
                "%s since you last looked, the last one: %s."
                        .formatted(
                                Words.count(unseen.accesses(), "access", "accesses"),
                                unseen.last().label()),
                unseen.at(),
                "See the log",
                ORDER);
    }
}
