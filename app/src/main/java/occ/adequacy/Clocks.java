package occ.adequacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityId;

/** Clocks on subjects, kept by the modules whose rules they are. All run in the actor's transaction. */
public interface Clocks {

    /** Starts clocks. One already running for the same rule and subject keeps its start, and gets the new due time. */
    void start(Actor actor, List<Clock> clocks);

    /** Stops a rule's clocks on subjects, if they run. */
    void stop(Actor actor, String rule, Collection<EntityId> subjects);

    /** Stops every clock on subjects: they left the map. */
    void stopAll(Actor actor, Collection<EntityId> subjects);

    /** Starts again the clocks on a subject that were stopped from then on, due when they were due: it is back on the map. */
    void startAgain(Actor actor, EntityId subject, Instant stoppedFrom);

    /** Clocks running on a subject, the most overdue first. */
    default List<Running> running(Actor actor, EntityId subject) {
        return running(actor, List.of(subject)).getOrDefault(subject, List.of());
    }

    /** The same of many at once. A subject on which none runs is not in the answer. */
    Map<EntityId, List<Running>> running(Actor actor, Collection<EntityId> subjects);

    /** {@code accessClass} is the subject's own. */
    record Clock(
            EntityId subject,
            ClassId accessClass,
            AdequacyRule rule,
            Instant startedAt,
            Instant dueAt,
            MustAct mustAct) {
        public static Clock from(
                EntityId subject, ClassId accessClass, AdequacyRule rule, Instant startedAt, MustAct mustAct) {
            return new Clock(subject, accessClass, rule, startedAt, rule.dueFrom(startedAt), mustAct);
        }
    }

    record Running(AdequacyRule rule, Instant startedAt, Instant dueAt, MustAct mustAct) {
        public boolean isException(Instant now) {
            return dueAt.isBefore(now);
        }
    }
}
