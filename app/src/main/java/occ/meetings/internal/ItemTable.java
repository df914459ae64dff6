package occ.meetings.internal;

import static occ.meetings.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.meetings.Item;
import occ.meetings.ItemId;
import occ.meetings.ItemState;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroupId;
import occ.meetings.Proposal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands on agendas. */
@Component
class ItemTable {
    private static final String SELECT = """
        select i.id, i.reference, m.reference as meeting_reference, i.class, i.version, i.state, i.source, i.record,
               i.title, i.address, i.subject, s.name as subject_name, s.kind as subject_kind,
               s.reference as subject_reference, i.rank, i.outcome, i.reason, p.name as origin, i.touched
          from meetings.item i
          join meetings.meeting m on m.id = i.meeting
          left join mapping.subject_now s on s.id = i.subject
          left join access.person p on p.id = i.added_by
        """;

    private final JdbcClient jdbc;

    ItemTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code touched}: somebody at the meeting did something with it, so it is not dropped by itself. */
    record Row(Item item, boolean touched) {}

    /** Something new on an agenda. {@code by} and {@code words} are a member’s. */
    record New(
            String source,
            Proposal proposal,
            ClassId accessClass,
            long rank,
            @Nullable AccountId by,
            @Nullable String words) {}

    Reference add(Meeting meeting, New added, Instant at) {
        var reference = Reference.next("AGI");
        var proposal = added.proposal();
        var about = proposal.about();
        jdbc.sql("""
            insert into meetings.item
                   (added_at, rank, class, version, id, meeting, subject, added_by, touched, reference, state, source,
                    record, title, address, words)
            values (:at, :rank, :class, 1, :id, :meeting, :subject, :by, :touched, :reference, 'WAITING', :source,
                    :record, :title, :address, :words)
            on conflict do nothing
            """)
                .param("at", utc(at))
                .param("rank", added.rank())
                .param("class", added.accessClass().value())
                .param("id", Uuid7.at(at))
                .param("meeting", meeting.id().value())
                .param("subject", about == null ? null : about.id().value(), Types.OTHER)
                .param("by", added.by() == null ? null : added.by().value(), Types.OTHER)
                .param("touched", added.by() != null)
                .param("reference", reference.text())
                .param("source", added.source())
                .param("record", proposal.record().isEmpty() ? reference.text() : proposal.record())
                .param("title", proposal.title())
                .param("address", proposal.address())
                .param("words", added.words(), Types.VARCHAR)
                .update();
        return reference;
    }

    List<Row> of(Meeting meeting) {
        return jdbc.sql(SELECT + " where i.meeting = :meeting order by i.rank, i.id")
                .param("meeting", meeting.id().value())
                .query((row, number) -> row(row))
                .list();
    }

    /** What members put on the agenda of an earlier meeting of a group and was deferred from it. */
    List<Item> deferredByMembers(MeetingGroupId group, Instant before) {
        return jdbc.sql(SELECT + """
             where m.of_group = :group and i.source = :source and i.state = 'DEFERRED'
               and m.starts_at = (select max(x.starts_at)
                                    from meetings.meeting x
                                   where x.of_group = :group and x.starts_at < :before
                                     and x.state in ('IN_SESSION', 'HELD', 'APPROVED'))
             order by i.rank, i.id
            """)
                .param("group", group.value())
                .param("source", Item.BY_MEMBER)
                .param("before", utc(before))
                .query((row, number) -> row(row).item())
                .list();
    }

    Optional<String> wordsOfMember(String record) {
        return jdbc.sql("""
            select words from meetings.item
             where source = :source and record = :record and words is not null
             order by added_at limit 1
            """)
                .param("source", Item.BY_MEMBER)
                .param("record", record)
                .query(String.class)
                .optional();
    }

    void stand(Item item, ItemState state, String title) {
        jdbc.sql("update meetings.item set state = :state, title = :title where id = :id")
                .param("state", state.name())
                .param("title", title)
                .param("id", item.id().value())
                .update();
    }

    /** Whether it still stood as it was seen. */
    boolean end(ItemId item, int version, ItemState state, @Nullable String outcome, @Nullable String reason) {
        return jdbc.sql("""
            update meetings.item
               set version = version + 1, state = :state, outcome = :outcome, reason = :reason, touched = true
             where id = :id and version = :version and state = 'WAITING'
            """)
                        .param("state", state.name())
                        .param("outcome", outcome, Types.VARCHAR)
                        .param("reason", reason, Types.VARCHAR)
                        .param("id", item.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void rank(Item item, long rank) {
        jdbc.sql("update meetings.item set rank = :rank, touched = true where id = :id")
                .param("rank", rank)
                .param("id", item.id().value())
                .update();
    }

    boolean wasAddedBy(Item item, AccountId account) {
        return jdbc.sql("select exists (select from meetings.item where id = :id and added_by = :account)")
                .param("id", item.id().value())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
        var subject = Columns.subject(row);
        var item = new Item(
                new ItemId(Columns.uuid(row, "id")),
                new Reference(row.getString("reference")),
                new Reference(row.getString("meeting_reference")),
                new ClassId(row.getInt("class")),
                row.getInt("version"),
                0,
                ItemState.valueOf(row.getString("state")),
                row.getString("source"),
                row.getString("record"),
                row.getString("title"),
                row.getString("address"),
                subject,
                row.getString("subject_name"),
                Columns.subjectAddress(row),
                row.getLong("rank"),
                row.getString("outcome"),
                row.getString("reason"),
                row.getString("origin"));
        return new Row(item, row.getBoolean("touched"));
    }
}
