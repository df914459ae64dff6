package occ.oversight;

import java.time.LocalDate;
import occ.audit.Operation;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry as it is opened. {@code looker} is the name of somebody who works here, or the reference of their account;
 * {@code record} what was looked at; {@code purpose} words of the reason that was given for looking. Days are whole days in
 * London, both included.
 */
public record NewInquiry(
        LogUse use,
        String reason,
        @Nullable String looker,
        @Nullable Reference record,
        @Nullable Operation operation,
        @Nullable String purpose,
        LocalDate earliest,
        LocalDate latest) {}
