package occ.access;

import java.time.Instant;
import java.util.List;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Reading, in an emergency and for some hours, what a compartment keeps. Asking tells the asker nothing: the answer is
 * the same whether there is such a thing or not. Only somebody who is in the compartment sees that it matches, and lets
 * them in; its sponsor and every auditor are told. Why it is so: docs/decisions/0009-closer-access.md.
 */
public interface BreakGlass {
    int MOST_HOURS = 8;
    int USUAL_HOURS = 2;

    void ask(Actor actor, Request request);

    /** What the actor asked for, newest first. What was refused reads like what nobody answered. */
    List<Asked> own(Actor actor);

    /** What others ask for, as far as the actor's verb reaches. */
    List<Waiting> waiting(Actor actor);

    Outcome approve(Actor actor, String reference);

    void decline(Actor actor, String reference);

    /** What the actor is to be told of as an auditor or a sponsor, and has not acknowledged. */
    List<Broken> notices(Actor actor);

    void acknowledge(Actor actor, String reference);

    /** {@code what} is the reference of a record or the name of a compartment. */
    record Request(String what, String reason, int hours) {}

    /** {@code until} is there once it was given. */
    record Asked(
            String reference,
            String what,
            Instant askedAt,
            @Nullable Instant until,
            boolean waits) {}

    /** {@code matches} is the name of the compartment, if the reader is in it. */
    record Waiting(
            String reference,
            Person askedBy,
            String what,
            String reason,
            int hours,
            Instant askedAt,
            @Nullable String matches) {}

    /** {@code compartment} is named to its sponsor, and not to an auditor. */
    record Broken(
            String reference,
            String askedBy,
            String approvedBy,
            String reason,
            Instant since,
            Instant until,
            @Nullable String compartment) {}

    enum Outcome {
        GIVEN,
        REFUSED_NOTHING_MATCHES,
        REFUSED_ALREADY_IN,
        REFUSED_PASSWORD_FROM_THE_ASKER
    }
}
