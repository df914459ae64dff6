package occ.threattolife.pages;

import java.util.Optional;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.AtHand;
import occ.faces.pages.Link;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

/** R48: from any page. The page one came from goes along, so that the record it shows need not be typed. */
@Component
class RaisingAtHand implements AtHand {
    private final Access access;

    RaisingAtHand(Access access) {
        this.access = access;
    }

    @Override
    public Optional<Link> link(Actor actor, String path) {
        return access.may(actor, Verb.RAISE_THREAT_TO_LIFE)
                ? Optional.of(new Link("Threat to life", RaisingPages.NEW + "?about=" + path))
                : Optional.empty();
    }
}
