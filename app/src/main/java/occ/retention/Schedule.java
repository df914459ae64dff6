package occ.retention;

import java.time.LocalDate;
import occ.intelligence.MopiGroup;
import org.jspecify.annotations.Nullable;

/**
 * How long records of one review group are kept. {@code firstYears} run from the last relevant event, of group 1 from the day it
 * was recorded, and {@code againYears} from each review. {@code capAge} is the age at which even group 1 ends. With
 * {@code proposes} the schedule says of itself that a record be disposed of: a person decides it none the less (R25).
 */
public record Schedule(
        MopiGroup group,
        int firstYears,
        int againYears,
        @Nullable Integer capAge,
        boolean proposes) {
    public Schedule {
        if (firstYears < 1 || againYears < 1 || capAge != null && capAge < 1) {
            throw new IllegalArgumentException("A period of " + group + " is shorter than a year");
        }
    }

    /** Whether each new thing that is learnt makes the first period begin again. */
    public boolean hasClearPeriod() {
        return group != MopiGroup.GROUP_1;
    }

    public LocalDate again(LocalDate from) {
        return from.plusYears(againYears);
    }

    public String words() {
        var first = hasClearPeriod()
                ? "reviewed after %d clear years".formatted(firstYears)
                : "reviewed after %d years".formatted(firstYears);
        return "Group %s: %s, then every %d".formatted(group.label(), first, againYears);
    }
}
