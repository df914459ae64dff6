package occ.oversight;

import java.time.Instant;
import java.time.LocalDate;
import occ.access.Person;
import occ.audit.Operation;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** What an auditor reads of the trail, for which use of a log, and why. */
public record Inquiry(
        InquiryId id,
        Reference reference,
        Instant openedAt,
        String auditor,
        LogUse use,
        String reason,
        @Nullable Person looker,
        @Nullable Reference record,
        @Nullable Operation operation,
        @Nullable String purpose,
        LocalDate earliest,
        LocalDate latest) {
    public static final String ADDRESS = "/oversight/inquiries";

    public String address() {
        return ADDRESS + "/" + reference.text();
    }
}
