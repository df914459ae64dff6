package occ.oversight;

import java.time.Instant;
import java.util.List;
import occ.audit.Operation;
import occ.audit.Result;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail as an auditor reads it. {@code records} are references where a record has one; {@code unnamed} is how
 * many have none.
 */
public record TrailLine(
        Instant at,
        String who,
        String account,
        String unit,
        Operation operation,
        String deed,
        Result result,
        List<String> records,
        int unnamed,
        @Nullable Integer count,
        @Nullable String purpose) {
    public TrailLine {
        records = List.copyOf(records);
    }
}
