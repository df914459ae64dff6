package occ.plans.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.kernel.OrganisationId;
import occ.mapping.SubjectState;
import org.springframework.stereotype.Component;

/** Which organisation's verbs reach a place of the picture, and which desk acts for it. */
@Component
class Reach {
    static final String[] ON_THE_MAP = Arrays.stream(SubjectState.values())
            .filter(SubjectState::isOnTheMap)
            .map(Enum::name)
            .toArray(String[]::new);
    /** What ended in other records was on the map all along, once that is undone (R40). */
    static final String[] OFF_THE_MAP = Arrays.stream(SubjectState.values())
            .filter(state -> !state.isOnTheMap() && !state.isCombined())
            .map(Enum::name)
            .toArray(String[]::new);

    static final String[] ENDED = Arrays.stream(SubjectState.values())
            .filter(SubjectState::isTerminal)
            .map(Enum::name)
            .toArray(String[]::new);

    private final Organisations organisations;

    Reach(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The force of that place, or the command where the place is none's. */
    Organisation area(String place) {
        return Stream.of("force:" + place, place)
                .map(organisations::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(organisations::command);
    }

    /** Who is to act for a body: its region, or itself where it lies in none. */
    Organisation desk(OrganisationId area) {
        return organisations.regionOf(area).orElseGet(() -> organisations.get(area));
    }
}
