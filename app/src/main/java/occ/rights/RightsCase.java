package occ.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.access.Person;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A request and how far it has come. {@code handler} has it in hand; {@code drafter} sent the draft for approval, which
 * another gives. {@code answer} is what was decided of a request that is not for access.
 */
public record RightsCase(
        CaseId id,
        Reference reference,
        int version,
        Right right,
        Requester requester,
        LocalDate receivedOn,
        String how,
        String asks,
        CaseState state,
        OrganisationId unit,
        String unitName,
        @Nullable Person handler,
        @Nullable Person drafter,
        @Nullable LocalDate extendedOn,
        @Nullable String extension,
        @Nullable CaseAnswer answer,
        @Nullable Instant holdersAskedAt,
        @Nullable Instant sentAt,
        List<Wait> waits,
        Deadline deadline) {
    public static final String ADDRESS = "/rights";

    public RightsCase {
        waits = List.copyOf(waits);
    }

    public String address() {
        return ADDRESS + "/" + reference.text();
    }

    public boolean isRefused() {
        return answer != null && !answer.granted();
    }

    public boolean isHeldBy(Actor actor) {
        return handler != null && handler.id().equals(actor.account());
    }

    public boolean isLate(LocalDate today) {
        return state.isUnanswered() && deadline.isLate(today);
    }
}
