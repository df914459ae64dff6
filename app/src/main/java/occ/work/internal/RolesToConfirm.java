package occ.work.internal;

import java.util.List;
import occ.access.Access;
import occ.access.RoleGrants;
import occ.access.RoleGrants.Waiting;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** Privileged roles that wait for this administrator: the module that grants them lies below this one. */
@Component
class RolesToConfirm implements WorkSource {
    private static final int ORDER = 50;

    private final RoleGrants grants;
    private final Access access;

    RolesToConfirm(RoleGrants grants, Access access) {
        this.grants = grants;
        this.access = access;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        if (!access.may(actor, Verb.ADMINISTER_ACCOUNTS)) {
            return List.of();
        }
        return grants.waiting(actor).stream()
                .filter(grant -> !grant.askedBy().equals(actor.account()))
                .filter(grant -> !grant.account().id().equals(actor.account()))
                .map(RolesToConfirm::item)
                .toList();
    }

    private static WorkItem item(Waiting grant) {
        var title =
                "%s as %s?".formatted(grant.account().fullName(), grant.role().label());
        var why = grant.askedByName() + " asked for it. A privileged role takes a second administrator.";
        return new WorkItem(Kind.DECIDE, title, "/accounts/grants", why, grant.askedAt(), "Decide", ORDER)
                .about(
                        grant.account().fullName(),
                        "/accounts/" + grant.account().reference());
    }
}
