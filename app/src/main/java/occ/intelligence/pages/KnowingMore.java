package occ.intelligence.pages;

import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Link;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.pole.EntityDeeds;
import org.springframework.stereotype.Component;

/** Whoever reads of somebody may want to know more: be told what is new, or ask for what is not known. */
@Component
class KnowingMore implements EntityDeeds {
    private final Access access;

    KnowingMore(Access access) {
        this.access = access;
    }

    @Override
    public List<Link> of(Actor actor, Reference entity) {
        var deeds = new ArrayList<Link>();
        if (access.may(actor, Verb.READ_MAP)) {
            deeds.add(new Link("Tell me what is new", "/standing-searches/new?about=" + entity.text()));
        }
        if (access.may(actor, Verb.SET_REQUIREMENTS)) {
            deeds.add(new Link("Ask for intelligence", "/intelligence/requirements/new?about=" + entity.text()));
        }
        return deeds;
    }
}
