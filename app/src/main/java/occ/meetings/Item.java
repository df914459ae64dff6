package occ.meetings;

import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One thing on an agenda as its reader may see it. {@code number} counts what that reader sees, in order, and is kept
 * nowhere. {@code outcome} is what was decided, in a word or two. {@code origin} is who put it there, where that was a member.
 */
public record Item(
        ItemId id,
        Reference reference,
        Reference meeting,
        ClassId accessClass,
        int version,
        int number,
        ItemState state,
        String source,
        String record,
        String title,
        String address,
        @Nullable EntityId about,
        @Nullable String aboutName,
        @Nullable String aboutAddress,
        long rank,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable String origin) {
    /** The source of what members put on an agenda themselves. */
    public static final String BY_MEMBER = "meetings.member";

    public Item numbered(int as) {
        return new Item(
                id,
                reference,
                meeting,
                accessClass,
                version,
                as,
                state,
                source,
                record,
                title,
                address,
                about,
                aboutName,
                aboutAddress,
                rank,
                outcome,
                reason,
                origin);
    }

    public boolean isOpen() {
        return state == ItemState.WAITING;
    }

    /** How it stands, for the list beside a meeting. */
    public String standing() {
        return outcome == null ? state.label() : outcome;
    }

    public String path() {
        return MeetingGroup.ADDRESS + "/" + meeting.text() + "/items/" + reference.text();
    }
}
