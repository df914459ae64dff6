package occ.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.access.Organisation;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;

/** Control strategies. Those in force and those that were are for every reader of the map; drafts for those who write them. */
public interface Strategies {

    /** By body, those in force first. */
    List<ControlStrategy> all(Actor actor);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may read */
    ControlStrategy get(Actor actor, Reference reference);

    /** What a body goes by today: its own, or that of the nearest body above it that has one. */
    Optional<ControlStrategy> inForce(Actor actor, OrganisationId body);

    /** Bodies for which the actor may write one. */
    List<Organisation> writable(Actor actor);

    ControlStrategy begin(Actor actor, NewStrategy asked);

    /** @throws occ.faces.StaleRecord if it has changed since this version */
    Outcome rewrite(Actor actor, Reference reference, int version, NewStrategy asked);

    /** Puts a priority last; {@code rank} of what is given does not matter. */
    Outcome add(Actor actor, Reference reference, int version, Priority priority);

    /** Takes one out; those below it move up. */
    Outcome remove(Actor actor, Reference reference, int version, int rank);

    /** Puts one before the one above it. */
    Outcome raise(Actor actor, Reference reference, int version, int rank);

    Outcome submit(Actor actor, Reference reference, int version);

    /** Somebody else than its author puts it in force; what was in force for that body is superseded (R03). */
    Outcome approve(Actor actor, Reference reference, int version);

    Outcome sendBack(Actor actor, Reference reference, int version, String why);

    boolean mayWrite(Actor actor, ControlStrategy strategy);

    boolean mayApprove(Actor actor, ControlStrategy strategy);

    record NewStrategy(Organisation body, LocalDate from, LocalDate until, String summary) {}

    sealed interface Outcome {
        record Done(ControlStrategy strategy) implements Outcome {}

        /** {@code field} of the form is at fault. */
        record Refused(String field, String sentence) implements Outcome {}
    }
}
