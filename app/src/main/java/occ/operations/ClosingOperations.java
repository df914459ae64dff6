package occ.operations;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.operations.Operations.Outcome;

/** How an operation ends: with an analysis of its results, which somebody else approves. */
public interface ClosingOperations {
    /** What is still open, each in a sentence that the actor may read. What they may not see holds nothing back. */
    List<String> obstacles(Actor actor, OperationCase operation);

    /** @throws occ.faces.StaleRecord if it has changed since this version */
    Outcome analyse(Actor actor, Reference reference, int version, Analysis.Words words);

    /**
     * Approves the analysis, by which the operation is closed, or returns it.
     *
     * @throws occ.faces.StaleRecord if it has changed since this version
     */
    Outcome decide(Actor actor, Reference reference, int version, boolean approves, String rationale);

    /** @throws occ.faces.StaleRecord if it has changed since this version */
    Outcome reopen(Actor actor, Reference reference, int version, String reason);

    boolean mayDecide(Actor actor, OperationCase operation);

    boolean mayReopen(Actor actor, OperationCase operation);
}
