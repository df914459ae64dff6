package occ.meetings.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.meetings.Meeting;
import occ.meetings.Meeting.Seat;
import occ.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a place at a meeting, and who is there. */
@Component
class SeatTable {
    private final JdbcClient jdbc;

    SeatTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Members as they are when it begins, and its secretary; nobody is there until it is said. */
    void lay(Meeting meeting) {
        jdbc.sql("""
            insert into meetings.seat (class, meeting, account, body, member, present)
            select :class, :meeting, p.id, p.organisation, m.account is not null, false
              from meetings.meeting_group g
              join access.person p
                on p.id = g.secretary or p.id in (select x.account
                                                    from meetings.member x
                                                   where x.of_group = g.id and x.until is null)
              left join meetings.member m on m.of_group = g.id and m.account = p.id and m.until is null
             where g.id = :group
            on conflict do nothing
            """)
                .param("class", meeting.group().accessClass().value())
                .param("meeting", meeting.id().value())
                .param("group", meeting.group().id().value())
                .update();
    }

    void attend(Meeting meeting, Set<AccountId> present) {
        jdbc.sql("update meetings.seat set present = account = any (:present) where meeting = :meeting")
                .param("present", present.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("meeting", meeting.id().value())
                .update();
    }

    List<Seat> of(MeetingId meeting) {
        return jdbc.sql("""
            select s.account, s.member, s.present, p.reference, p.name, b.name as body_name
              from meetings.seat s
              join access.person p on p.id = s.account
              join access.body b on b.id = s.body
             where s.meeting = :meeting
             order by s.member desc, p.name
            """)
                .param("meeting", meeting.value())
                .query((row, number) -> seat(row))
                .list();
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                new AccountId(Columns.uuid(row, "account")),
                row.getString("reference"),
                row.getString("name"),
                row.getString("body_name"),
                row.getBoolean("member"),
                row.getBoolean("present"));
    }
}
