package occ.meetings;

import java.time.Instant;
import java.util.List;
import occ.kernel.AccountId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One meeting. {@code closesAt} is when its papers close, {@code closedAt} when they did; {@code words} say why it was
 * cancelled. {@code approvedBy} approved its minutes.
 */
public record Meeting(
        MeetingId id,
        Reference reference,
        MeetingGroup group,
        int version,
        MeetingState state,
        Instant startsAt,
        Instant closesAt,
        String place,
        @Nullable Instant closedAt,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable String words,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        List<Seat> seats) {
    public Meeting {
        seats = List.copyOf(seats);
    }

    /** Somebody’s place at the meeting. Those who are members count for its quorum. */
    public record Seat(
            AccountId account, String reference, String name, String bodyName, boolean member, boolean present) {}

    public String address() {
        return MeetingGroup.ADDRESS + "/" + reference.text();
    }

    public long there() {
        return seats.stream().filter(Seat::member).filter(Seat::present).count();
    }

    public long members() {
        return seats.stream().filter(Seat::member).count();
    }

    public boolean hasQuorum() {
        return there() >= group.quorum();
    }

    public boolean isPresent(AccountId account) {
        return seats.stream().anyMatch(seat -> seat.present() && seat.account().equals(account));
    }
}
