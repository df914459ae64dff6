package occ.picture.internal;

import java.util.List;
import java.util.Set;
import occ.access.Access;
import occ.access.Role;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.picture.OfficialFigures;
import occ.picture.OfficialFigures.Publication;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** Figures that another statistician proposed to publish. */
@Component
class OfficialAsWork implements WorkSource {
    private static final int ORDER = 20;

    private final OfficialFigures official;
    private final Access access;

    OfficialAsWork(OfficialFigures official, Access access) {
        this.official = official;
        this.access = access;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        return access.roles(actor).equals(Set.of(Role.STATISTICIAN))
                ? official.all(actor).stream()
                        .filter(one -> one.approved() == null && !one.isOwn())
                        .map(OfficialAsWork::item)
                        .toList()
                : List.of();
    }

    private static WorkItem item(Publication one) {
        return new WorkItem(
                Kind.DECIDE,
                "Figures of " + DateWords.day(one.day()),
                "/official-figures",
                one.proposedBy() + " proposed to publish them, rules R03 and R51.",
                null,
                "Approve or refuse",
                ORDER);
    }
}
