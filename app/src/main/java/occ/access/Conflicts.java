package occ.access;

import java.time.Instant;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Conflicts of interest. Whoever has one with a record, such as a relative's, is kept away from it and from every row
 * about it: from that moment it does not exist for them. Anybody declares their own, which takes no privilege and holds at
 * once. To lift one takes two other persons.
 */
public interface Conflicts {
    void declare(Actor actor, Record record, String reason);

    /** For somebody else, by their sign-in name. */
    Outcome keepAway(Actor actor, String signInName, Record record, String reason);

    /** Who is kept away, of those the actor's verb reaches; never the actor's own. */
    List<KeptAway> all(Actor actor);

    void askToLift(Actor actor, String reference, String reason);

    Outcome lift(Actor actor, String reference);

    record Record(EntityId id, Reference reference) {}

    /** {@code record} is missing where the reader may not see it. */
    record KeptAway(
            String reference,
            String person,
            @Nullable String record,
            String reason,
            Instant since,
            @Nullable Lifting lifting) {}

    record Lifting(String askedBy, boolean own, String reason) {}

    enum Outcome {
        DONE,
        REFUSED_NOBODY_OF_THAT_NAME,
        REFUSED_SAME_PERSON,
        REFUSED_PASSWORD_FROM_THE_ASKER
    }
}
