package occ.meetings.internal;

import static occ.meetings.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.meetings.Block;
import occ.meetings.Item;
import occ.meetings.Meeting;
import occ.meetings.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Minutes as they were approved. */
@Component
class MinuteTable {
    private final JdbcClient jdbc;

    MinuteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What minutes say of an item; of the meeting itself where there is none. */
    record Drawn(@Nullable Item item, ClassId accessClass, String title, List<Block> blocks) {
        @Nullable
        EntityId about() {
            return item == null ? null : item.about();
        }
    }

    record Kept(ClassId accessClass, String title, List<Block> blocks) {}

    record Hit(Reference meeting, String title, String excerpt) {}

    /** Whoever sees a section first keeps it; others find it there. */
    void keep(Meeting meeting, Drawn drawn, Instant at) {
        var item = drawn.item();
        jdbc.sql("""
            insert into meetings.minute
                   (approved_at, class, id, meeting, item, subject, title, hash, said, content)
            values (:at, :class, :id, :meeting, :item, :subject, :title, :hash, :said, cast(:content as jsonb))
            on conflict do nothing
            """)
                .param("at", utc(at))
                .param("class", drawn.accessClass().value())
                .param("id", Uuid7.at(at))
                .param("meeting", meeting.id().value())
                .param("item", item == null ? null : item.id().value(), Types.OTHER)
                .param("subject", Columns.key(drawn.about()), Types.OTHER)
                .param("title", drawn.title())
                .param("hash", Blocks.hash(drawn.title(), drawn.blocks()))
                .param("said", said(drawn.blocks()))
                .param("content", Blocks.json(drawn.blocks()))
                .update();
    }

    private static String said(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.rows().stream())
                .flatMap(List::stream)
                .collect(Collectors.joining(" "));
    }

    List<Kept> of(MeetingId meeting) {
        return jdbc.sql("""
            select n.class, n.title, n.content
              from meetings.minute n
              left join meetings.item i on i.id = n.item
             where n.meeting = :meeting
             order by i.rank nulls first, i.id
            """)
                .param("meeting", meeting.value())
                .query((row, number) -> kept(row))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(new ClassId(row.getInt("class")), row.getString("title"), Blocks.of(row.getString("content")));
    }

    List<Hit> search(String words, List<UUID> meetings, int most) {
        return jdbc.sql("""
            select m.reference, n.title,
                   ts_headline('english', n.said, q, 'StartSel="", StopSel="", MaxWords=30, MinWords=15') as excerpt
              from meetings.minute n
              join meetings.meeting m on m.id = n.meeting
             cross join websearch_to_tsquery('english', :words) q
             where to_tsvector('english', n.title || ' ' || n.said) @@ q and n.meeting = any (:meetings)
             order by m.starts_at desc, n.id
             limit :most
            """)
                .param("words", words)
                .param("meetings", meetings.toArray(UUID[]::new))
                .param("most", most)
                .query((row, number) -> new Hit(
                        new Reference(row.getString("reference")), row.getString("title"), row.getString("excerpt")))
                .list();
    }
}
