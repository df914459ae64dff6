package occ.meetings.internal;

import static occ.meetings.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Reference;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingGroupId;
import occ.meetings.MeetingId;
import occ.meetings.MeetingState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings as rows. */
@Component
class MeetingTable {
    private static final String SELECT = """
        select m.id, m.reference, m.version, m.state, m.starts_at, m.closes_at, m.place, m.closed_at, m.begun_at,
               m.ended_at, m.words, m.approved_at, a.name as approved_name,
        """ + GroupTable.COLUMNS + """
          from meetings.meeting m
          join meetings.meeting_group g on g.id = m.of_group
          left join access.person a on a.id = m.approved_by
        """ + GroupTable.JOINS;

    private final JdbcClient jdbc;

    MeetingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One to be planned. */
    record New(MeetingId id, Reference reference, Instant startsAt, Instant closesAt, String place) {}

    /** Whether nothing of this group begins at that moment already. */
    boolean add(MeetingGroup group, New meeting, Instant at) {
        return jdbc.sql("""
            insert into meetings.meeting
                   (planned_at, starts_at, closes_at, class, version, id, of_group, reference, state, place)
            values (:at, :starts, :closes, :class, 1, :id, :group, :reference, 'PLANNED', :place)
            on conflict (of_group, starts_at) do nothing
            """)
                        .param("at", utc(at))
                        .param("starts", utc(meeting.startsAt()))
                        .param("closes", utc(meeting.closesAt()))
                        .param("class", group.accessClass().value())
                        .param("id", meeting.id().value())
                        .param("group", group.id().value())
                        .param("reference", meeting.reference().text())
                        .param("place", meeting.place())
                        .update()
                == 1;
    }

    /** Whether it still stood as it was seen. */
    boolean move(Meeting meeting, int version, MeetingState to, @Nullable String words, Instant at) {
        return jdbc.sql("""
            update meetings.meeting
               set version = version + 1, state = :to, words = :words,
                   closed_at = case when :to = 'AGENDA_FROZEN' then :at else closed_at end,
                   closes_at = case when :to = 'AGENDA_FROZEN' then least(closes_at, :at) else closes_at end,
                   begun_at = case when :to = 'IN_SESSION' then :at else begun_at end,
                   ended_at = case when :to = 'HELD' then :at else ended_at end
             where id = :id and version = :version
            """)
                        .param("to", to.name())
                        .param("words", words, Types.VARCHAR)
                        .param("at", utc(at))
                        .param("id", meeting.id().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void gathered(Meeting meeting) {
        jdbc.sql("update meetings.meeting set gathered = true where id = :id")
                .param("id", meeting.id().value())
                .update();
    }

    boolean approve(Meeting meeting, int version, AccountId by, Instant at) {
        return jdbc.sql("""
            update meetings.meeting
               set version = version + 1, state = 'APPROVED', approved_at = :at, approved_by = :by
             where id = :id and version = :version and state = 'HELD'
            """)
                        .param("at", utc(at))
                        .param("by", by.value())
                        .param("id", meeting.id().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<Meeting> find(Reference reference) {
        return jdbc.sql(SELECT + " where m.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> meeting(row))
                .optional();
    }

    List<Meeting> of(MeetingGroupId group) {
        return jdbc.sql(SELECT + " where m.of_group = :group order by m.starts_at desc")
                .param("group", group.value())
                .query((row, number) -> meeting(row))
                .list();
    }

    /** The last one of a group that began before. */
    Optional<Meeting> before(Meeting meeting) {
        return jdbc.sql(SELECT + """
             where m.of_group = :group and m.starts_at < :starts and m.state in ('IN_SESSION', 'HELD', 'APPROVED')
             order by m.starts_at desc
             limit 1
            """)
                .param("group", meeting.group().id().value())
                .param("starts", utc(meeting.startsAt()))
                .query((row, number) -> meeting(row))
                .optional();
    }

    List<Meeting> open() {
        return jdbc.sql(SELECT + " where m.state not in ('APPROVED', 'CANCELLED') order by m.starts_at, g.name")
                .query((row, number) -> meeting(row))
                .list();
    }

    List<Meeting> approved() {
        return jdbc.sql(SELECT + " where m.state = 'APPROVED'")
                .query((row, number) -> meeting(row))
                .list();
    }

    /** Those whose papers should have been kept by then, and are not or not all. */
    List<Meeting> due(Instant now) {
        return jdbc.sql(SELECT + """
             where m.state in ('PLANNED', 'AGENDA_FROZEN') and not m.gathered and m.closes_at <= :now
             order by m.closes_at, m.id
            """)
                .param("now", utc(now))
                .query((row, number) -> meeting(row))
                .list();
    }

    boolean hadSeat(Meeting meeting, AccountId account) {
        return jdbc.sql("select exists (select from meetings.seat where meeting = :meeting and account = :account)")
                .param("meeting", meeting.id().value())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    void wrote(Meeting meeting, AccountId account) {
        jdbc.sql("""
            insert into meetings.writer (class, meeting, account) values (:class, :meeting, :account)
            on conflict do nothing
            """)
                .param("class", meeting.group().accessClass().value())
                .param("meeting", meeting.id().value())
                .param("account", account.value())
                .update();
    }

    List<UUID> writers(MeetingId meeting) {
        return jdbc.sql("select account from meetings.writer where meeting = :meeting")
                .param("meeting", meeting.value())
                .query(UUID.class)
                .list();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                new MeetingId(Columns.uuid(row, "id")),
                new Reference(row.getString("reference")),
                GroupTable.group(row),
                row.getInt("version"),
                MeetingState.valueOf(row.getString("state")),
                Columns.instant(row, "starts_at"),
                Columns.instant(row, "closes_at"),
                row.getString("place"),
                Columns.instantOrNull(row, "closed_at"),
                Columns.instantOrNull(row, "begun_at"),
                Columns.instantOrNull(row, "ended_at"),
                row.getString("words"),
                Columns.instantOrNull(row, "approved_at"),
                row.getString("approved_name"),
                List.of());
    }
}
