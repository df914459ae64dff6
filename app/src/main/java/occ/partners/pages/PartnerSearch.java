package occ.partners.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.partners.Bodies;
import occ.partners.Bodies.Filter;
import occ.search.Found;
import occ.search.SearchSource;
import org.springframework.stereotype.Component;

/** Partner bodies, for the one box. */
@Component
class PartnerSearch implements SearchSource {
    private static final String LABEL = "Partners";
    private static final int ORDER = 600;

    private final Bodies bodies;
    private final Access access;

    PartnerSearch(Bodies bodies, Access access) {
        this.bodies = bodies;
        this.access = access;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        if (typed.isBlank() || !access.may(actor, Verb.READ_MAP)) {
            return List.of();
        }
        return bodies.find(actor, new Filter(typed, null, null, null, false), 0, most).stream()
                .map(listed -> new Found(
                        LABEL,
                        listed.body().name(),
                        listed.body().key(),
                        listed.body().address(),
                        listed.body().details().sector().label(),
                        ORDER))
                .toList();
    }
}
