package occ.access;

import java.time.Instant;
import java.util.List;
import occ.access.Compartment.Kind;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a compartment. Its sponsor alone, who is a member, admits and dismisses others, each time with a reason.
 * For everybody else it does not exist.
 */
public interface CompartmentMembers {
    /** The compartments somebody is in at this moment. */
    List<Own> own(Actor actor);

    /** @throws Forbidden for everybody but its sponsor */
    Kept get(Actor actor, String key);

    /**
     * Admits somebody, by their sign-in name; who is in it already goes on with the new end.
     *
     * @param until when it ends by itself
     */
    Outcome admit(Actor actor, Compartment compartment, String signInName, String reason, @Nullable Instant until);

    /** @param reference of the account */
    Outcome dismiss(Actor actor, Compartment compartment, String reference, String reason);

    /** Nobody is admitted any more. Who is in it stays, until they are dismissed or their time is over. */
    void close(Actor actor, Compartment compartment, String reason);

    /** {@code sponsor} says that it is the reader's own to keep. */
    record Own(
            Compartment compartment,
            String name,
            Kind kind,
            @Nullable Instant until,
            boolean sponsor) {}

    record Kept(
            Compartment compartment,
            String name,
            Kind kind,
            String purpose,
            @Nullable Instant closedAt,
            List<Member> members,
            List<Left> left) {
        public Kept {
            members = List.copyOf(members);
            left = List.copyOf(left);
        }
    }

    /** {@code admittedBy} and {@code reason} are missing for whoever was in it before anybody worked here. */
    record Member(
            Person person,
            Instant since,
            @Nullable Instant until,
            @Nullable String admittedBy,
            @Nullable String reason) {}

    /** Whoever has left, newest first; without {@code by} their time was over. */
    record Left(
            Person person,
            Instant since,
            Instant at,
            @Nullable String by,
            @Nullable String reason) {}

    enum Outcome {
        DONE,
        REFUSED_OWN_ACCOUNT,
        REFUSED_NOBODY_OF_THAT_NAME,
        REFUSED_CLOSED
    }
}
