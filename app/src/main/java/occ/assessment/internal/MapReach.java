package occ.assessment.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Verb;
import occ.kernel.Actor;

/** How far a verb of an actor's reaches, as SQL can ask it: everywhere, or these places and these bodies. */
record MapReach(boolean everywhere, String[] places, UUID[] bodies) {
    private static final String FORCE = "force:";

    static MapReach of(Actor actor, Verb verb, Access access, Organisations organisations) {
        if (!access.may(actor, verb)) {
            return new MapReach(false, new String[0], new UUID[0]);
        }
        var reached = organisations.all().stream()
                .filter(body -> access.may(actor, verb, body.id()))
                .toList();
        return new MapReach(
                access.may(actor, verb, organisations.command().id()),
                keys(reached).toArray(String[]::new),
                reached.stream().map(body -> body.id().value()).toArray(UUID[]::new));
    }

    /** The map knows a force by the key of its area. */
    private static Stream<String> keys(List<Organisation> reached) {
        return reached.stream()
                .map(Organisation::key)
                .filter(key -> key.startsWith(FORCE))
                .map(key -> key.substring(FORCE.length()));
    }

    boolean isEmpty() {
        return bodies.length == 0;
    }
}
