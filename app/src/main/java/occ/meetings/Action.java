package occ.meetings;

import java.time.Instant;
import java.time.LocalDate;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** What a meeting asked somebody to do, about what, and how it was answered. As narrow as the item it came of. */
public record Action(
        ActionId id,
        Reference reference,
        Reference meeting,
        String meetingName,
        Instant askedAt,
        ClassId accessClass,
        int version,
        State state,
        String words,
        @Nullable AccountId owner,
        String ownerName,
        LocalDate due,
        @Nullable EntityId about,
        @Nullable String aboutName,
        @Nullable String aboutAddress,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {
    public static final String ADDRESS = MeetingGroup.ADDRESS + "/actions";

    public enum State {
        OPEN("Open"),
        DONE("Done"),
        NOT_DONE("Not done, and no longer asked for");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public String address() {
        return ADDRESS + "/" + reference.text();
    }

    public boolean isLate(LocalDate today) {
        return state == State.OPEN && due.isBefore(today);
    }
}
