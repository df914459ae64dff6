package occ.intelligence;

import java.time.Instant;
import java.util.List;
import occ.access.Organisation;
import occ.kernel.Actor;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** Releasing an approved report to other bodies by name, calling it back, and closing it. */
public interface Disseminating {
    /** Exactly what a body would hold, and what is left out and why. */
    Preview preview(Actor actor, Reference report, Organisation recipient);

    /** Refused where the conditions leave nothing for that recipient (R18). */
    Outcome release(Actor actor, Reference report, NewRelease release);

    /** What was released of a report, for the unit that did. */
    List<Release> of(Actor actor, ReportId report);

    /** What was released to the actor's own body, newest first. */
    List<Release> received(Actor actor, int most);

    Release get(Actor actor, Reference release);

    /** That it was received; or, once it was called back, that nobody relies on it any more. */
    void acknowledge(Actor actor, Reference release);

    /** Acted on, or nothing more to be done. */
    Outcome conclude(Actor actor, Reference report, int version, ReportState end, String reason);

    /** Found wrong or unlawful: statements that rest on it fall, and every recipient is told (DPA 2018 s38). */
    Outcome recall(Actor actor, Reference report, int version, String reason);

    record NewRelease(Organisation recipient, Gateway gateway, String purpose) {}

    /** {@code text} is empty where nothing may go there. */
    record Preview(Organisation recipient, Marking marking, String handling, String text, List<LeftOut> leftOut) {
        public Preview {
            leftOut = List.copyOf(leftOut);
        }

        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    record LeftOut(int item, String because) {}

    /** {@code recipient} is the name of the body; what became of it is absent until it did. */
    record Release(
            ReleaseId id,
            Reference reference,
            Reference report,
            OrganisationId recipientId,
            String recipient,
            String issuer,
            String title,
            Marking marking,
            String handling,
            Gateway gateway,
            String purpose,
            String text,
            Instant releasedAt,
            String releasedBy,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant recalledAt,
            @Nullable String recallReason,
            @Nullable Instant recallAcknowledgedAt) {
        public String address() {
            return "/intelligence/releases/" + reference.text();
        }

        /** Whether its recipient still owes an answer. */
        public boolean isUnanswered() {
            return recalledAt == null ? acknowledgedAt == null : recallAcknowledgedAt == null;
        }
    }
}
