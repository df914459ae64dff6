package occ.access;

import java.time.Instant;
import java.util.List;
import occ.access.Compartment.Kind;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Opening compartments and naming who keeps them: one administrator of the command asks, another confirms. Neither is
 * admitted by that, and neither sees who is.
 */
public interface Sponsorships {
    List<Named> compartments(Actor actor);

    List<Waiting> waiting(Actor actor);

    /** Asks for a new compartment with its sponsor. It exists from the confirmation on. */
    Outcome open(Actor actor, NewCompartment compartment);

    /** Asks for another sponsor, who is admitted when it is confirmed. */
    Outcome name(Actor actor, Compartment compartment, String signInName);

    Outcome confirm(Actor actor, String reference);

    /** Whoever asked may take it back, and another may refuse it: either way it is gone. */
    void decline(Actor actor, String reference);

    /** {@code sponsor} is the name of whoever answers for what the compartment hides (R51), if somebody does now. */
    record Named(
            Compartment compartment,
            String name,
            Kind kind,
            String purpose,
            @Nullable String sponsor,
            @Nullable Instant closedAt) {}

    record NewCompartment(String name, Kind kind, String purpose, String sponsor) {}

    /** {@code opens} says that the compartment begins with this sponsor. */
    record Waiting(
            String reference,
            String compartment,
            String sponsor,
            boolean opens,
            boolean ownAsking,
            boolean ownNaming,
            String askedByName,
            Instant askedAt) {}

    enum Outcome {
        CONFIRMED,
        WAITS_FOR_A_SECOND_PERSON,
        REFUSED_NOBODY_OF_THAT_NAME,
        /** Nobody names themselves, nor confirms it. */
        REFUSED_OWN_ACCOUNT,
        REFUSED_SAME_PERSON,
        REFUSED_PASSWORD_FROM_THE_ASKER,
        REFUSED_ALREADY_ASKED
    }
}
