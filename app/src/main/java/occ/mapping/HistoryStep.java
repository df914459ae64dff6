package occ.mapping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change of standing: what was done, by whom, why, and the state it left the subject in. */
public record HistoryStep(
        Instant at,
        String by,
        String deed,
        SubjectState state,
        @Nullable String because) {}
