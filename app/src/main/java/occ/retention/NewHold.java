package occ.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A hold as it is placed. {@code matter} is the case, inquiry or complaint by its reference; without an end it is open. */
public record NewHold(
        Ground ground,
        String matter,
        String reason,
        @Nullable LocalDate until) {}
