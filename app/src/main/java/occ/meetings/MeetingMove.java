package occ.meetings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What takes a meeting from one state to another, other than the approval of its minutes. */
public enum MeetingMove {
    FREEZE("Close the papers now", MeetingState.AGENDA_FROZEN, MeetingState.PLANNED),
    BEGIN("Begin the meeting", MeetingState.IN_SESSION, MeetingState.AGENDA_FROZEN),
    END("End the meeting", MeetingState.HELD, MeetingState.IN_SESSION),
    CANCEL("Cancel it", MeetingState.CANCELLED, MeetingState.PLANNED, MeetingState.AGENDA_FROZEN);

    private final String label;
    private final MeetingState to;
    private final Set<MeetingState> from;

    MeetingMove(String label, MeetingState to, MeetingState... from) {
        this.label = label;
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    public String label() {
        return label;
    }

    public MeetingState to() {
        return to;
    }

    public boolean isPossibleFrom(MeetingState state) {
        return from.contains(state);
    }
}
