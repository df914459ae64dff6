package occ.meetings.pages;

import java.util.List;
import java.util.Map;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.meetings.Meeting;
import occ.meetings.Meeting.Seat;

/** The form on which it is said who is there. */
public record AttendancePage(Meeting meeting, Form form) {
    static AttendancePage of(Meeting meeting) {
        var there = meeting.seats().stream()
                .filter(Seat::present)
                .map(Seat::reference)
                .toList();
        return new AttendancePage(meeting, Form.of(Map.of("present", there)));
    }

    public Breadcrumbs breadcrumbs() {
        return MeetingPage.below(meeting, "Who is there");
    }

    public List<Option> seats() {
        return meeting.seats().stream()
                .map(seat -> new Option(
                        seat.reference(),
                        seat.name(),
                        seat.member() ? seat.bodyName() : seat.bodyName() + ", not a member"))
                .toList();
    }
}
