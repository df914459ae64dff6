package occ.intelligence;

import occ.kernel.Actor;
import occ.kernel.Reference;

/** Grading what came in: by somebody of the unit, item by item. */
public interface Evaluating {
    /** Says to colleagues that the actor has it in hand. It keeps nobody from it. */
    void take(Actor actor, Reference report);

    /**
     * Grades it, or grades it anew.
     *
     * @throws occ.faces.StaleRecord if somebody evaluated it meanwhile
     */
    Outcome evaluate(Actor actor, Reference report, int version, Evaluation evaluation);

    Outcome reject(Actor actor, Reference report, int version, String reason);
}
