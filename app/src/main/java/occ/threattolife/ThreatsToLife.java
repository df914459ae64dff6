package occ.threattolife;

import java.time.Instant;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Threats to life, from the first word to the last (R48). Read by whoever raised one and by the duty officers of its
 * line; for anybody else it does not exist. A {@code version} is that of the threat the actor saw: if somebody has done
 * something about it since, {@link occ.faces.StaleRecord} tells both.
 */
public interface ThreatsToLife {
    /** Raises one. The clock starts, and whoever is on duty is asked. */
    Threat raise(Actor actor, Said said);

    Threat find(Actor actor, Reference reference);

    /** Those the actor raised, the newest first. */
    List<Row> raised(Actor actor);

    /** Those open in the actor's line, what is due soonest first. */
    List<Row> open(Actor actor);

    /** Those open that the actor raised or whose line they are in, by the clock alone: who is at risk is left out. */
    List<Row> waiting(Actor actor);

    /** A stretch of those closed in the actor's line, the newest first. */
    Closed closed(Actor actor, int page);

    /** A duty officer takes it up, or over from another. */
    Outcome takeUp(Actor actor, Reference reference, int version);

    /** Puts it to another organisation's line as well, which is then the nearest: where the person at risk lives. */
    Outcome passOn(Actor actor, Reference reference, int version, OrganisationId to, String why);

    Outcome decide(Actor actor, Reference reference, int version, Decision decision);

    Outcome warn(Actor actor, Reference reference, int version, Warning warning);

    Outcome review(Actor actor, Reference reference, int version, String found, Instant next);

    Outcome close(Actor actor, Reference reference, int version, Ending ending, String why);

    /**
     * Whether a threat to life stands over a record, so that work on it need not wait for consent (R48): raised and
     * not closed, unless it was judged not to be real and immediate. For whoever has read the record: it says no more.
     */
    boolean isRaisedOver(Actor actor, Reference record);

    /** One in a list. {@code atRisk} is absent where the reader sees the clock alone, as who only keeps the rota does. */
    record Row(Standing standing, @Nullable String atRisk, Callout callout) {}

    record Closed(List<Row> rows, long total) {
        public static final int PAGE = 50;

        public Closed {
            rows = List.copyOf(rows);
        }
    }
}
