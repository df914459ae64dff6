package occ.mapping.internal;

import java.time.Instant;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.mapping.Subject;
import org.jspecify.annotations.Nullable;

/** A subject as a change leaves it, with what was done, by whom and why: one row of its history. */
record Standing(
        Subject subject,
        String deed,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable EntityId instead,
        AccountId by,
        Instant at) {
    static final String NOMINATED = "NOMINATE";
    static final String RECLASSIFIED = "RECLASSIFY";
    static final String EXTENDED = "EXTEND";
}
