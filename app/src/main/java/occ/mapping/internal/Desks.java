package occ.mapping.internal;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.reference.Area;
import occ.reference.Areas;
import org.springframework.stereotype.Component;

/** Whose desk a place is on: the keys of the places for which somebody decides on nominations. */
@Component
class Desks {
    private final StandingRow rows;
    private final Access access;

    Desks(StandingRow rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    List<String> places(Actor actor) {
        return Areas.standard().all().stream()
                .map(Area::key)
                .filter(place -> access.may(actor, Verb.TRIAGE, rows.area(place)))
                .toList();
    }
}
