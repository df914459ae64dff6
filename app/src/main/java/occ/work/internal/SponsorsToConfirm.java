package occ.work.internal;

import java.util.List;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Sponsorships;
import occ.access.Sponsorships.Waiting;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** Sponsors of compartments that wait for this administrator of the command. */
@Component
class SponsorsToConfirm implements WorkSource {
    private static final int ORDER = 51;

    private final Sponsorships sponsorships;
    private final Access access;
    private final Organisations organisations;

    SponsorsToConfirm(Sponsorships sponsorships, Access access, Organisations organisations) {
        this.sponsorships = sponsorships;
        this.access = access;
        this.organisations = organisations;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        if (!access.may(actor, Verb.ADMINISTER_ACCOUNTS, organisations.command().id())) {
            return List.of();
        }
        return sponsorships.waiting(actor).stream()
                .filter(naming -> !naming.ownAsking() && !naming.ownNaming())
                .map(SponsorsToConfirm::item)
                .toList();
    }

    private static WorkItem item(Waiting naming) {
        var title = "%s as sponsor of “%s”?".formatted(naming.sponsor(), naming.compartment());
        var why = naming.askedByName() + " asked for it. A sponsor takes a second administrator.";
        return new WorkItem(Kind.DECIDE, title, "/compartments", why, naming.askedAt(), "Decide", ORDER);
    }
}
