package occ.tasking.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.reference.Area;
import occ.reference.Areas;
import org.springframework.stereotype.Component;

/** Which organisation's verbs reach a place of the picture, and which places an actor's reach covers. */
@Component
class Reach {
    private final Organisations organisations;

    Reach(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The force of that place, or the command where the place is none's. */
    Organisation area(String place) {
        return force(place).orElseGet(organisations::command);
    }

    /** Who is to act for a body: its region, or itself where it lies in none. */
    Organisation desk(OrganisationId area) {
        return organisations.regionOf(area).orElseGet(() -> organisations.get(area));
    }

    String nameOf(String place) {
        return Areas.standard().withKey(place).map(Area::name).orElse(place);
    }

    boolean isEverywhere(Actor actor) {
        return organisations.covers(actor.unit(), organisations.command().id());
    }

    List<String> places(Actor actor) {
        return Areas.standard().all().stream()
                .map(Area::key)
                .filter(place -> force(place)
                        .filter(force -> organisations.covers(actor.unit(), force.id()))
                        .isPresent())
                .toList();
    }

    private Optional<Organisation> force(String place) {
        return Stream.of("force:" + place, place)
                .map(organisations::find)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
