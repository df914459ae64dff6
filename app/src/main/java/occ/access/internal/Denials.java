package occ.access.internal;

import occ.access.Forbidden;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import org.springframework.stereotype.Component;

/** Writes down what was refused, in a transaction of its own: the one it happened in is rolled back. */
@Component
class Denials {
    private final Trail trail;

    Denials(Trail trail) {
        this.trail = trail;
    }

    void record(Forbidden denied) {
        trail.appendAlone(
                denied.actor(),
                Entry.of(Operation.CONSULTATION, denied.deed(), denied.records())
                        .ending(Result.DENIED));
    }
}
