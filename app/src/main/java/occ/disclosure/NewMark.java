package occ.disclosure;

import java.util.Optional;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A record to be marked as relevant. {@code description} is for the schedule, and gives nothing away of what is
 * sensitive; {@code why} is for those who work on the case.
 */
public record NewMark(
        Reference record,
        @Nullable Integer item,
        String description,
        String why,
        @Nullable Sensitivity sensitivity,
        @Nullable Presumption presumption,
        @Nullable String undermines) {

    public Optional<Sensitivity> sensitive() {
        return Optional.ofNullable(sensitivity);
    }
}
