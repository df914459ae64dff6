package occ.rights;

import java.time.Instant;
import java.util.UUID;
import occ.kernel.Identifier;
import occ.kernel.Reference;

/** What was approved to be sent, kept as it is. */
public record Release(Id id, Reference reference, Instant approvedAt, String approvedBy, String text) {
    public record Id(UUID value) implements Identifier {}
}
