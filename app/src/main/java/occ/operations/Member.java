package occ.operations;

import java.time.LocalDate;
import occ.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** Who works on an operation, and what they do there. {@code reference} stands for their account in forms. */
public record Member(
        AccountId officer,
        String reference,
        String name,
        String unit,
        String part,
        LocalDate from,
        @Nullable LocalDate until) {
    public boolean isThere() {
        return until == null;
    }
}
