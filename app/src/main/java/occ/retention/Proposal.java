package occ.retention;

import java.time.Instant;
import java.util.List;
import occ.intelligence.MopiGroup;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** What one person proposed of a record and another decides: that it be disposed of or, of a child or possible victim, kept. */
public record Proposal(
        Reference reference,
        RecordId record,
        Reference recordReference,
        @Nullable EntityKind entity,
        String name,
        Verdict verdict,
        MopiGroup group,
        String schedule,
        String reason,
        String proposedBy,
        boolean own,
        Instant proposedAt,
        List<Answer> answers,
        @Nullable String guarded) {
    public static final String ADDRESS = "/retention/proposals";

    public Proposal {
        answers = List.copyOf(answers);
    }

    public String address() {
        return ADDRESS + "/" + reference.text();
    }

    public String kind() {
        return entity == null ? "Intelligence report" : entity.label();
    }
}
