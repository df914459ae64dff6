package occ.intelligence.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.intelligence.Priority;
import occ.intelligence.ReportState;
import occ.intelligence.Reports.Line;
import occ.intelligence.Reports.Queue;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.Grade;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of reports, for the desk and for readers. */
@Component
class DeskTable {
    private static final int BEGINNING = 160;
    private static final int MARKS_A_REPORT = 20;
    // Which reports a page shows is found first, from an index alone; what it shows of them is read of these. The first
    // of
    // its items that the reader may read speaks for a report.
    private static final String LINES = """
            select r.reference, r.title, r.state, r.priority, r.state_since, r.source_grade, o.name as owner_name,
                   t.name as taker_name,
                   (select left(w.text, %d)
                      from intelligence.item i
                      join intelligence.item_text w on w.item = i.id and w.level = 2 and w.superseded_at is null
                     where i.report = r.id
                     order by i.number
                     limit 1) as beginning
              from intelligence.report r
              join access.body o on o.id = r.owner
              left join access.person t on t.id = r.taken_by
             where r.id = any(array(select r.id from intelligence.report r where %s order by %s offset :skip limit :most))
             order by %s
            """;
    private static final String RELEASED = "r.state in (5, 6, 7, 8)";
    private static final String NEWEST_FIRST = "r.state_since desc, r.id";

    private final JdbcClient jdbc;

    DeskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> waiting(Queue queue, List<OrganisationId> within, long skip, int most) {
        var which = "r.state = %d and r.state in (2, 3, 4) and r.owner = any(:within)"
                .formatted(queue.state().code());
        return lines(which, "r.priority, r.reported_at, r.id", skip, most)
                .param("within", keys(within))
                .query((row, number) -> line(row))
                .list();
    }

    private JdbcClient.StatementSpec lines(String which, String order, long skip, int most) {
        return jdbc.sql(LINES.formatted(BEGINNING, which, order, order))
                .param("skip", skip)
                .param("most", most);
    }

    Map<Queue, Long> counts(List<OrganisationId> within) {
        var counts = new EnumMap<Queue, Long>(Queue.class);
        for (var queue : Queue.values()) {
            counts.put(queue, 0L);
        }
        jdbc.sql("""
                select state, count(*) as waiting
                  from intelligence.report
                 where state in (2, 3, 4) and owner = any(:within)
                 group by state
                """).param("within", keys(within)).query(row -> {
            counts.put(queue(row.getInt("state")), row.getLong("waiting"));
        });
        return counts;
    }

    private static Queue queue(int state) {
        for (var queue : Queue.values()) {
            if (queue.state().code() == state) {
                return queue;
            }
        }
        throw new IllegalArgumentException("No queue waits with the state " + state);
    }

    List<Line> released(long skip, int most) {
        return lines(RELEASED, NEWEST_FIRST, skip, most)
                .query((row, number) -> line(row))
                .list();
    }

    /** Not further than to {@code most}: to count millions takes longer than anybody waits. */
    long countReleased(long most) {
        return jdbc.sql("""
                select count(*)
                  from (select
                          from intelligence.report r
                         where %s
                         order by %s
                         limit :most) as first
                """.formatted(RELEASED, NEWEST_FIRST))
                .param("most", most)
                .query(Long.class)
                .single();
    }

    /** One or none. */
    List<UUID> keysOf(Reference reference) {
        return jdbc.sql("select r.id from intelligence.report r where r.reference = :reference and " + RELEASED)
                .param("reference", reference.text())
                .query(UUID.class)
                .list();
    }

    List<UUID> keysSaying(String words, int most) {
        return jdbc.sql("""
                select r.id
                  from intelligence.report r
                 where r.id in (select intelligence.reports_that_say(:words, :most)) and %s
                """.formatted(RELEASED))
                .param("words", words)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    List<Line> of(List<UUID> reports, long skip, int most) {
        return lines("r.id = any(:reports)", NEWEST_FIRST, skip, most)
                .param("reports", reports.toArray(UUID[]::new))
                .query((row, number) -> line(row))
                .list();
    }

    List<Line> own(AccountId author, long skip, int most) {
        return lines("r.author = :author", "r.recorded_at desc, r.id", skip, most)
                .param("author", author.value())
                .query((row, number) -> line(row))
                .list();
    }

    long countOwn(AccountId author, long most) {
        return jdbc.sql("""
                select count(*)
                  from (select from intelligence.report where author = :author limit :most) as first
                """)
                .param("author", author.value())
                .param("most", most)
                .query(Long.class)
                .single();
    }

    /** Those of its latest marks: whoever is named in thousands of reports has the newest shown. */
    List<Line> about(EntityId entity, int most) {
        return lines(RELEASED + """
                 and r.id in (select i.report
                                from (select m.item
                                        from intelligence.mark m
                                       where m.entity = :entity and m.withdrawn_at is null
                                       order by m.recorded_at desc
                                       limit :marks) as latest
                                join intelligence.item i on i.id = latest.item)
                """, NEWEST_FIRST, 0, most)
                .param("entity", entity.value())
                .param("marks", most * MARKS_A_REPORT)
                .query((row, number) -> line(row))
                .list();
    }

    List<Reference> notClosed(EntityId entity) {
        return jdbc.sql("""
                select distinct r.reference
                  from intelligence.mark m
                  join intelligence.item i on i.id = m.item
                  join intelligence.report r on r.id = i.report
                 where m.entity = :entity and m.withdrawn_at is null and r.state in (5, 6)
                 order by r.reference
                """)
                .param("entity", entity.value())
                .query((row, number) -> new Reference(row.getString("reference")))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var beginning = row.getString("beginning");
        return new Line(
                new Reference(row.getString("reference")),
                row.getString("title"),
                ReportState.of(row.getInt("state")),
                Priority.values()[row.getInt("priority")],
                Utc.read(row, "state_since"),
                row.getString("owner_name"),
                Grade.Source.values()[row.getInt("source_grade")],
                row.getString("taker_name"),
                beginning == null ? "" : beginning.length() < BEGINNING ? beginning : beginning + "…");
    }

    private static UUID[] keys(List<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
