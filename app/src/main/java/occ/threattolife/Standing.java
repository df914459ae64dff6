package occ.threattolife;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * How a threat stands. {@code line} is who is asked, the nearest first, since {@code askedAt}; {@code holder} is the
 * duty officer who has taken it up; {@code grave} says that it was last judged real and immediate; {@code warnedAt} is
 * when a warning, or why there is none, was recorded after that.
 */
public record Standing(
        ThreatId id,
        Reference reference,
        int version,
        Who raisedBy,
        Instant raisedAt,
        String unit,
        List<OrganisationId> line,
        Instant askedAt,
        @Nullable Who holder,
        @Nullable Instant decidedAt,
        boolean grave,
        @Nullable Instant warnedAt,
        @Nullable Instant reviewAt,
        @Nullable Instant closedAt) {
    public Standing {
        line = List.copyOf(line);
    }

    public enum State {
        RAISED("Waits to be taken up"),
        TAKEN_UP("Taken up, being judged"),
        DECIDED("Decided"),
        CLOSED("Closed");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public State state() {
        if (closedAt != null) {
            return State.CLOSED;
        }
        if (holder == null) {
            return State.RAISED;
        }
        return decidedAt == null ? State.TAKEN_UP : State.DECIDED;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public Optional<Who> heldBy() {
        return Optional.ofNullable(holder);
    }

    /** As it stands after a step. A new decision asks for its own word on a warning. */
    public Standing after(Step step) {
        return switch (step) {
            case Step.TakenUp(var made) -> next(made.by(), decidedAt, grave, warnedAt, reviewAt, null);
            case Step.PassedOn _ -> next(null, decidedAt, grave, warnedAt, reviewAt, null);
            case Step.Decided(var made, var decision) ->
                next(holder, made.at(), decision.isGrave(), null, decision.reviewAt(), null);
            case Step.Warned warned ->
                next(holder, decidedAt, grave, warned.made().at(), reviewAt, null);
            case Step.NotWarned not -> next(holder, decidedAt, grave, not.made().at(), reviewAt, null);
            case Step.Reviewed reviewed -> next(holder, decidedAt, grave, warnedAt, reviewed.next(), null);
            case Step.Closed closed ->
                next(holder, decidedAt, grave, warnedAt, reviewAt, closed.made().at());
        };
    }

    /** Asked of another line from now on; those asked before go on seeing it. */
    public Standing askedOf(List<OrganisationId> longerLine, Instant now) {
        return new Standing(
                id,
                reference,
                version,
                raisedBy,
                raisedAt,
                unit,
                longerLine,
                now,
                holder,
                decidedAt,
                grave,
                warnedAt,
                reviewAt,
                closedAt);
    }

    private Standing next(
            @Nullable Who newHolder,
            @Nullable Instant decided,
            boolean isGrave,
            @Nullable Instant warned,
            @Nullable Instant review,
            @Nullable Instant closed) {
        return new Standing(
                id,
                reference,
                version + 1,
                raisedBy,
                raisedAt,
                unit,
                line,
                askedAt,
                newHolder,
                decided,
                isGrave,
                warned,
                review,
                closed);
    }
}
