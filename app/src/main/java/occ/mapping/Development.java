package occ.mapping;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The limited time a subject has for gathering what is needed to score it. It is extended once, with a reason. */
public record Development(LocalDate since, @Nullable String extendedBecause) {
    /** What came of asking for more time. */
    public sealed interface Extension {
        record Given(Development development) implements Extension {}

        record Refused(String sentence) implements Extension {}
    }

    public static Development begunOn(LocalDate day) {
        return new Development(day, null);
    }

    public LocalDate endsOn(MappingClocks clocks) {
        var boxes = extendedBecause == null ? 1 : 2;
        return since.plusDays((long) boxes * clocks.developmentDays());
    }

    public Extension extend(String reason) {
        if (extendedBecause != null) {
            return new Extension.Refused("Development has been extended once already: score it or reject it");
        }
        return reason.isBlank()
                ? new Extension.Refused("Say why more time is needed")
                : new Extension.Given(new Development(since, reason));
    }
}
