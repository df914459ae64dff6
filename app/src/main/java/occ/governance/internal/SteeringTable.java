package occ.governance.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import occ.governance.SteeringGroups;
import occ.kernel.Actor;
import occ.kernel.Theme;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingGroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SteeringTable {
    static final String BOARD = "BOARD";

    private final JdbcClient jdbc;

    SteeringTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By {@link #BOARD} and the names of themes. */
    Map<String, MeetingGroupId> all() {
        var groups = new HashMap<String, MeetingGroupId>();
        jdbc.sql("select place, meeting_group from governance.steering").query(row -> {
            groups.put(row.getString("place"), new MeetingGroupId(Columns.uuid(row, "meeting_group")));
        });
        return groups;
    }

    /** What a group answers for: every theme, its own, or none. */
    List<Theme> steeredBy(MeetingGroupId group) {
        var all = all();
        return Stream.of(Theme.values())
                .filter(theme -> group.equals(all.get(BOARD)) || group.equals(all.get(theme.name())))
                .toList();
    }

    boolean isBoard(MeetingGroupId group) {
        return group.equals(all().get(BOARD));
    }

    void replace(SteeringGroups groups, Actor by, Instant at) {
        jdbc.sql("delete from governance.steering").update();
        if (groups.board() != null) {
            put(BOARD, groups.board(), by, at);
        }
        groups.threats().forEach((theme, group) -> put(theme.name(), group, by, at));
    }

    private void put(String place, MeetingGroup group, Actor by, Instant at) {
        jdbc.sql("""
                insert into governance.steering (set_at, meeting_group, set_by, place) values (:at, :group, :by, :place)
                """)
                .param("at", Columns.utc(at))
                .param("group", group.id().value())
                .param("by", by.account().value())
                .param("place", place)
                .update();
    }
}
