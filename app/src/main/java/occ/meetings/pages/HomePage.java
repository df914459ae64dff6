package occ.meetings.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import occ.faces.pages.DateWords;
import occ.meetings.GroupKind;
import occ.meetings.Level;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup;

/** The meetings of a reader’s own groups, and all groups. */
public record HomePage(List<Meeting> open, List<MeetingGroup> groups, boolean mayBegin) {
    public Map<Level, List<MeetingGroup>> byLevel() {
        return groups.stream().collect(Collectors.groupingBy(MeetingGroup::level, TreeMap::new, Collectors.toList()));
    }

    public static String kind(GroupKind kind) {
        return kind.label();
    }

    public static String when(Meeting meeting) {
        return DateWords.moment(meeting.startsAt());
    }

    public static String meets(MeetingGroup group) {
        return "%s, %s"
                .formatted(group.cycle().words(), Times.words(group.cycle().at()));
    }
}
