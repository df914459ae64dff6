package occ.mapping;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.EntityRef;
import occ.kernel.Reference;

/**
 * Watches what was archived or went quiet: whatever is said of it since, of whoever belonged to it, or of anything as part of it,
 * trips. Nothing comes back by itself (R25): somebody makes it active again, or says why it stays as it is. What has
 * tripped is what its reader may see, so it tells nobody of what is hidden from them.
 */
public interface Tripwires {
    /** What left the map, or went quiet on it. */
    static Set<SubjectState> watched() {
        return EnumSet.of(SubjectState.MONITORED, SubjectState.ARCHIVED);
    }

    /** Those that tripped within reach of an actor who may bring them back, of which something was heard last first. */
    List<Tripped> tripped(Actor actor);

    /** Whether a subject has tripped, as far as the actor may see. */
    Optional<Tripped> of(Actor actor, Subject subject);

    /** Of whom something was said that nobody answered, those of whom anything was said last first, and at most {@code most}. */
    List<News> news(Actor actor, EntityId subject, int most);

    /** The newest first. */
    List<Answer> answers(Actor actor, EntityId subject);

    /** Whether the actor may bring it back, or leave it as it is. */
    boolean may(Actor actor, Subject subject);

    /**
     * Leaves it as it is. What was heard after {@code until}, or is hidden from the actor, is not answered by this.
     *
     * @param until when the last of what was looked at was heard
     * @return whether anything waited for an answer
     * @throws occ.access.Forbidden if they may not
     */
    boolean leave(Actor actor, Subject subject, Instant until, String words);

    /** {@code heardAt} is when the last of what nobody answered was recorded. */
    record Tripped(Subject subject, Instant heardAt) {}

    /** So many statements about one; {@code name} is how its reader knows it. */
    record News(EntityRef about, Reference reference, String name, int statements, Instant last) {}

    record Answer(Instant at, String by, String words) {}
}
