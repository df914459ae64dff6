package occ.pole;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where statements come from, as a reader may know it. */
public record Source(
        SourceId id,
        String reference,
        SourceKind kind,
        String title,
        @Nullable LocalDate receivedOn) {}
