package occ.meetings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meeting an agenda is built for: whose it is, when it begins, and when the group last met. {@code places} are those of
 * the picture that its body answers for.
 */
public record Sitting(
        MeetingGroup group, Instant startsAt, @Nullable Instant previous, List<String> places) {
    public Sitting {
        places = List.copyOf(places);
    }
}
