package occ.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a plan says besides its objectives. {@code onePillar} is why it has no more than one side (R39), or empty. */
public record Wording(
        String gaps,
        String impact,
        String risks,
        String exit,
        String onePillar,
        @Nullable LocalDate reviewOn) {
    public static final Wording NONE = new Wording("", "", "", "", "", null);
}
