package occ.mapping.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Words;
import occ.kernel.Actor;
import occ.mapping.Tripwires;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** All tripwires of a desk as one line, so that they push nothing else out of sight. */
@Component
class TripwiresAsWork implements WorkSource {
    private static final int ORDER = 35;

    private final Tripwires tripwires;
    private final Access access;

    TripwiresAsWork(Tripwires tripwires, Access access) {
        this.tripwires = tripwires;
        this.access = access;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        if (!access.may(actor, Verb.TRIAGE)) {
            return List.of();
        }
        var tripped = tripwires.tripped(actor);
        return tripped.isEmpty()
                ? List.of()
                : List.of(new WorkItem(
                        Kind.DECIDE,
                        Words.count(tripped.size(), "tripwire has tripped", "tripwires have tripped"),
                        TripwirePages.LIST,
                        "Something new was recorded of what was archived or went quiet.",
                        tripped.getLast().heardAt(),
                        "Look",
                        ORDER));
    }
}
