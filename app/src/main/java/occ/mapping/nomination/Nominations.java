package occ.mapping.nomination;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.mapping.MoveOutcome;
import occ.mapping.Problem;
import occ.mapping.Recording;
import occ.mapping.Subject;
import occ.reference.Area;

/** Putting groups, individuals and vulnerabilities forward. Every verb runs in the actor's transaction. */
public interface Nominations {

    Recording<Subject> nominate(Actor actor, Nomination nomination);

    /** What stands in the way of a nomination, without recording anything. */
    List<Problem> check(Actor actor, Nomination nomination);

    /** @throws occ.faces.StaleRecord if the subject has changed since that version */
    Recording<Subject> complete(Actor actor, EntityId subject, int version, Completion completion);

    /** The definition test as it stood then. */
    Optional<DefinitionTest> test(Actor actor, EntityId subject, AsAt asAt);

    /** Where a group is active, as said then. */
    Set<Area> territory(Actor actor, Subject subject, AsAt asAt);

    /** What the definition test still leaves open, with the members as they are on record. */
    List<Problem> shortfall(Actor actor, Subject subject);

    /** Accepts for development, if the test on record is passed. */
    MoveOutcome accept(Actor actor, EntityId subject, int version);
}
