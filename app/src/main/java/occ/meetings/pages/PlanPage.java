package occ.meetings.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.meetings.MeetingGroup;

/** The form on which a meeting is planned, filled in with what the cycle proposes. */
public record PlanPage(MeetingGroup group, Form form) {
    static PlanPage proposing(MeetingGroup group, List<Instant> proposed) {
        return new PlanPage(
                group,
                proposed.isEmpty()
                        ? Form.empty()
                        : Form.of(typed(proposed.getFirst(), group.cycle().at().toString())));
    }

    private static Map<String, List<String>> typed(Instant at, String time) {
        var day = DateWords.today(at);
        return Map.of(
                "day-day", List.of(String.valueOf(day.getDayOfMonth())),
                "day-month", List.of(String.valueOf(day.getMonthValue())),
                "day-year", List.of(String.valueOf(day.getYear())),
                "at", List.of(time));
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Plan a meeting")
                .via("Meetings", MeetingGroup.ADDRESS)
                .via(group.name(), group.address());
    }
}
