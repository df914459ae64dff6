package occ.retention.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Link;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.pole.EntityDeeds;
import occ.retention.Kept;
import org.springframework.stereotype.Component;

/** From the page of somebody or something to how long it is kept. */
@Component
class RetentionDeeds implements EntityDeeds {
    private final Access access;

    RetentionDeeds(Access access) {
        this.access = access;
    }

    @Override
    public List<Link> of(Actor actor, Reference entity) {
        var words = access.may(actor, Verb.REVIEW_RETENTION)
                ? "Review or dispose"
                : access.may(actor, Verb.PLACE_LEGAL_HOLDS) ? "How long it is kept, and legal hold" : null;
        return words == null ? List.of() : List.of(new Link(words, Kept.ADDRESS + entity.text()));
    }
}
