package occ.meetings.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup;
import occ.meetings.Sitting;
import occ.reference.Area;
import occ.reference.Areas;
import org.springframework.stereotype.Component;

/** A meeting whole, in the present transaction, and who may do what with it. */
@Component
class MeetingReading {
    private final MeetingTable table;
    private final SeatTable seats;
    private final MemberTable members;
    private final Access access;
    private final Organisations organisations;

    MeetingReading(
            MeetingTable table, SeatTable seats, MemberTable members, Access access, Organisations organisations) {
        this.table = table;
        this.seats = seats;
        this.members = members;
        this.access = access;
        this.organisations = organisations;
    }

    /** What is on it is for its group: to everybody else it is as if there were none. */
    Meeting of(Actor actor, Reference reference) {
        var meeting = whole(reference);
        if (!mayRead(actor, meeting)) {
            throw new NoSuchRecord("meeting");
        }
        return meeting;
    }

    Meeting whole(Reference reference) {
        return table.find(reference).map(this::whole).orElseThrow(() -> new NoSuchRecord("meeting"));
    }

    Meeting whole(Meeting meeting) {
        return with(meeting, members.with(meeting.group()), seats.of(meeting.id()));
    }

    Sitting sitting(Meeting meeting) {
        return new Sitting(
                meeting.group(),
                meeting.startsAt(),
                before(meeting).map(Meeting::startsAt).orElse(null),
                places(meeting.group()));
    }

    /** What lies in no force is the command’s. */
    private List<String> places(MeetingGroup group) {
        var everywhere = organisations.command().id().equals(group.body());
        return Areas.standard().all().stream()
                .map(Area::key)
                .filter(place -> everywhere || isOf(group, place))
                .toList();
    }

    private boolean isOf(MeetingGroup group, String place) {
        return Stream.of("force:" + place, place)
                .map(organisations::find)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(force -> organisations.covers(group.body(), force.id()))
                .isPresent();
    }

    Optional<Meeting> before(Meeting meeting) {
        return table.before(meeting);
    }

    boolean mayRead(Actor actor, Meeting meeting) {
        return access.may(actor, Verb.READ_MAP)
                && (belongs(actor, meeting.group()) || table.hadSeat(meeting, actor.account()));
    }

    boolean belongs(Actor actor, MeetingGroup group) {
        return group.isOf(actor.account()) || mayKeep(actor, group) || mayChair(actor, group);
    }

    boolean mayKeep(Actor actor, MeetingGroup group) {
        return access.may(actor, Verb.KEEP_MEETINGS, group.body());
    }

    boolean mayChair(Actor actor, MeetingGroup group) {
        return access.may(actor, Verb.CHAIR_MEETINGS, group.body());
    }

    void requireKeep(Actor actor, MeetingGroup group) {
        access.require(actor, Verb.KEEP_MEETINGS, group.body());
    }

    void requireChair(Actor actor, MeetingGroup group) {
        access.require(actor, Verb.CHAIR_MEETINGS, group.body());
    }

    private static Meeting with(Meeting meeting, MeetingGroup group, List<Meeting.Seat> seats) {
        return new Meeting(
                meeting.id(),
                meeting.reference(),
                group,
                meeting.version(),
                meeting.state(),
                meeting.startsAt(),
                meeting.closesAt(),
                meeting.place(),
                meeting.closedAt(),
                meeting.begunAt(),
                meeting.endedAt(),
                meeting.words(),
                meeting.approvedAt(),
                meeting.approvedBy(),
                seats);
    }
}
