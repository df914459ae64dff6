package occ.governance;

import java.util.Map;
import java.util.Optional;
import occ.kernel.Theme;
import occ.meetings.MeetingGroup;
import org.jspecify.annotations.Nullable;

/** The Strategic Governance Group, if it is named, and the Threat Groups that are. */
public record SteeringGroups(@Nullable MeetingGroup board, Map<Theme, MeetingGroup> threats) {
    public SteeringGroups {
        threats = Map.copyOf(threats);
    }

    public Optional<MeetingGroup> of(Theme theme) {
        return Optional.ofNullable(threats.get(theme));
    }
}
