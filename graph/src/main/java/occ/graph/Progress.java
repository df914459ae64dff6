package occ.graph;

import java.util.concurrent.CancellationException;

/** Hears how far a computation has come, now and then and from any thread, and may stop it. */
@FunctionalInterface
public interface Progress {
    /** Nobody watches. */
    Progress NONE = (done, of) -> true;

    /** @return whether to go on */
    boolean reached(long done, long of);

    /** For algorithms: tells, and ends the computation when it is no longer wanted. */
    default void tell(long done, long of) {
        if (!reached(done, of)) {
            throw new CancellationException("Stopped at " + done + " of " + of);
        }
    }
}
