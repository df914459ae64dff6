package occ.disruption;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the effect lasted, looked at on a day or after it. What is not looked at yet has no finding. */
public record FollowUp(
        int number,
        LocalDate due,
        @Nullable Instant checkedAt,
        @Nullable String by,
        @Nullable Finding finding,
        @Nullable Effect level,
        String words) {
    public enum Finding {
        CONFIRMED("It lasted", DisruptionState.CONFIRMED),
        DOWNGRADED("It lasted less than was approved", DisruptionState.DOWNGRADED),
        UPGRADED("It was more than was approved", DisruptionState.UPGRADED);

        private final String label;
        private final DisruptionState state;

        Finding(String label, DisruptionState state) {
            this.label = label;
            this.state = state;
        }

        public String label() {
            return label;
        }

        public DisruptionState state() {
            return state;
        }
    }

    public boolean isOpen() {
        return checkedAt == null;
    }

    public boolean isDue(LocalDate today) {
        return isOpen() && !due.isAfter(today);
    }
}
