package occ.meetings.pages;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.Marking;
import occ.meetings.Meeting;
import occ.meetings.MeetingState;
import occ.meetings.Minutes.Section;

/** The minutes of a meeting, as far as their reader may see them. */
public record MinutesPage(Meeting meeting, List<Section> sections, boolean mayApprove, boolean mayWrite, Form form) {
    public MinutesPage {
        sections = List.copyOf(sections);
    }

    public Breadcrumbs breadcrumbs() {
        return MeetingPage.below(meeting, "Minutes");
    }

    public boolean isApproved() {
        return meeting.state() == MeetingState.APPROVED;
    }

    /** A copy is taken of a meeting that is over. */
    public boolean mayPrint() {
        return meeting.state().wasHeld();
    }

    public String standing() {
        return isApproved()
                ? "Approved by %s, %s. They stand as they were approved."
                        .formatted(meeting.approvedBy(), MeetingPage.moment(requireNonNull(meeting.approvedAt())))
                : "A draft, drawn up from what was recorded. Somebody else than its writer approves it.";
    }

    public List<Option> markings() {
        return Options.of(Arrays.asList(Marking.values()), Marking::name, Marking::label);
    }
}
