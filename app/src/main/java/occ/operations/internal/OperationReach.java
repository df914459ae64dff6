package occ.operations.internal;

import occ.access.Access;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.operations.OperationCase;
import org.springframework.stereotype.Component;

/** Whose an operation is, and who closes it. */
@Component
class OperationReach {
    private final Access access;

    OperationReach(Access access) {
        this.access = access;
    }

    /** Whoever leads it or opened it, and a colleague who may: officers leave. */
    boolean isTheirs(Actor actor, OperationCase operation) {
        return isOwn(actor, operation) || access.may(actor, Verb.RUN_OPERATIONS, operation.body());
    }

    void requireTheirs(Actor actor, OperationCase operation) {
        if (!isOwn(actor, operation)) {
            access.require(actor, Verb.RUN_OPERATIONS, operation.body());
        }
    }

    private static boolean isOwn(Actor actor, OperationCase operation) {
        return operation.isLedBy(actor.account()) || operation.author().equals(actor.account());
    }

    boolean closes(Actor actor, OperationCase operation) {
        return access.may(actor, Verb.CLOSE_OPERATIONS, operation.body());
    }

    void requireClosing(Actor actor, OperationCase operation) {
        access.require(actor, Verb.CLOSE_OPERATIONS, operation.body());
    }
}
