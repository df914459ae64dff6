package occ.pole;

import java.time.LocalDate;
import occ.kernel.ClassId;
import org.jspecify.annotations.Nullable;

/** A source to be recorded. The title must not name or hint at a human source. */
public record NewSource(
        ClassId accessClass,
        SourceKind kind,
        String title,
        @Nullable LocalDate receivedOn) {}
