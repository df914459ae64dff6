package occ.partners;

import java.time.Instant;
import java.time.LocalDate;
import occ.kernel.AccountId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** What a body can do about some of the things that groups depend on. */
public record Lever(
        LeverId id,
        Reference reference,
        BodyId body,
        LeverDetails details,
        LeverState state,
        AccountId proposedBy,
        String proposer,
        Instant proposedAt,
        @Nullable Decision decision,
        @Nullable Under under) {

    public Lever(
            LeverId id,
            Reference reference,
            BodyId body,
            LeverDetails details,
            LeverState state,
            AccountId proposedBy,
            String proposer,
            Instant proposedAt,
            @Nullable Decision decision) {
        this(id, reference, body, details, state, proposedBy, proposer, proposedAt, decision, null);
    }

    /** The agreement it rests on: with whom, and when it ended. */
    public record Under(String with, @Nullable Instant endedAt) {}

    public record Decision(String by, Instant at, String why) {}

    public String name() {
        return details.name();
    }

    /** Whether it counts: approved, not past its day, and what it rests on still stands. */
    public boolean isInForce(LocalDate today) {
        return state == LeverState.APPROVED && !details.until().isBefore(today) && !hasLostItsAgreement();
    }

    public boolean hasLostItsAgreement() {
        return under != null && under.endedAt() != null;
    }

    /** R47: what protects is for who is protected, and nothing else is. */
    public boolean reaches(Exposure exposure) {
        return details.against().contains(exposure.kind())
                && details.protective() == exposure.details().protective();
    }
}
