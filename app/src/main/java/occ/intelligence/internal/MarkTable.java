package occ.intelligence.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.intelligence.ItemId;
import occ.intelligence.ItemName;
import occ.intelligence.Marks.Mark;
import occ.intelligence.Marks.NewMark;
import occ.intelligence.Marks.Stretch;
import occ.intelligence.ReportId;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.pole.DataSubjectCategory;
import occ.pole.Entity;
import occ.pole.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MarkTable {
    // The name of each by itself: joined, the names of the whole map would be put in order first.
    private static final String MARKS = """
            select m.item, m.reference, m.start_at, m.end_at, m.text, m.category, e.id, e.kind,
                   e.reference as entity_reference, e.class,
                   coalesce((select n.name from pole.best_name n where n.subject = e.id), e.reference) as name
              from intelligence.mark m
              join pole.entity_now e on e.id = m.entity
            """;

    private final JdbcClient jdbc;

    MarkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose entity the reader may see; a mark on somebody hidden is not there. */
    List<Mark> of(ItemId item) {
        return jdbc.sql(MARKS + " where m.item = :item and m.withdrawn_at is null order by m.start_at, m.end_at")
                .param("item", item.value())
                .query((row, number) -> mark(row))
                .list();
    }

    Map<ItemId, List<Mark>> of(ReportId report) {
        var marks = new HashMap<ItemId, List<Mark>>();
        jdbc.sql(MARKS + """
                  join intelligence.item i on i.id = m.item
                 where i.report = :report and m.withdrawn_at is null
                 order by m.start_at, m.end_at
                """).param("report", report.value()).query(row -> {
            marks.computeIfAbsent(new ItemId(row.getObject("item", UUID.class)), _ -> new ArrayList<>())
                    .add(mark(row));
        });
        return marks;
    }

    /** How many statements rest on each source, without those about what is hidden. */
    Map<SourceId, Integer> statements(Collection<SourceId> sources) {
        var counts = new HashMap<SourceId, Integer>();
        jdbc.sql("""
                select s.source, count(*) as said
                  from pole.statement_now s
                 where s.source = any(:sources)
                   and (s.object is null or exists (select from pole.entity_now e where e.id = s.object))
                 group by s.source
                """).param("sources", keys(sources)).query(row -> {
            counts.put(new SourceId(row.getObject("source", UUID.class)), row.getInt("said"));
        });
        return counts;
    }

    void add(ItemId item, NewMark mark, Entity entity, String text, ClassId accessClass, AccountId by, Instant at) {
        var category = mark.category();
        jdbc.sql("""
                insert into intelligence.mark
                       (recorded_at, class, start_at, end_at, entity_kind, category, id, item, entity, recorded_by,
                        reference, text, because)
                values (:at, :class, :start, :end, :kind, :category, :id, :item, :entity, :by, :reference, :text,
                        :because)
                """)
                .param("at", Utc.at(at))
                .param("class", accessClass.value())
                .param("start", mark.stretch().start())
                .param("end", mark.stretch().end())
                .param("kind", entity.kind().code())
                .param("category", category == null ? null : category.ordinal(), Types.SMALLINT)
                .param("id", Uuid7.at(at))
                .param("item", item.value())
                .param("entity", entity.id().value())
                .param("by", by.value())
                .param("reference", Reference.next("MRK").text())
                .param("text", text)
                .param("because", mark.because(), Types.VARCHAR)
                .update();
    }

    void withdraw(Reference mark, Instant at) {
        jdbc.sql("""
                update intelligence.mark set withdrawn_at = :at where reference = :reference and withdrawn_at is null
                """).param("at", Utc.at(at)).param("reference", mark.text()).update();
    }

    List<Stretch> setAside(ItemId item) {
        return jdbc.sql("select start_at, end_at from intelligence.set_aside where item = :item")
                .param("item", item.value())
                .query((row, number) -> new Stretch(row.getInt("start_at"), row.getInt("end_at")))
                .list();
    }

    void setAside(ItemId item, Stretch stretch, ClassId accessClass, AccountId by, Instant at) {
        jdbc.sql("""
                insert into intelligence.set_aside (at, class, start_at, end_at, item, by)
                values (:at, :class, :start, :end, :item, :by)
                    on conflict (item, start_at, end_at) do nothing
                """)
                .param("at", Utc.at(at))
                .param("class", accessClass.value())
                .param("start", stretch.start())
                .param("end", stretch.end())
                .param("item", item.value())
                .param("by", by.value())
                .update();
    }

    /** For each source that is an item the reader may read, where it stands. */
    Map<SourceId, String> addresses(Collection<SourceId> sources) {
        var addresses = new HashMap<SourceId, String>();
        jdbc.sql("""
                select i.source, r.reference, i.number
                  from intelligence.item i
                  join intelligence.report r on r.id = i.report
                 where i.source = any(:sources)
                """).param("sources", keys(sources)).query(row -> {
            addresses.put(
                    new SourceId(row.getObject("source", UUID.class)),
                    new ItemName(new Reference(row.getString("reference")), row.getInt("number")).address());
        });
        return addresses;
    }

    private static UUID[] keys(Collection<SourceId> sources) {
        return sources.stream().map(SourceId::value).toArray(UUID[]::new);
    }

    private static Mark mark(ResultSet row) throws SQLException {
        var entity = new Entity(
                new EntityId(row.getObject("id", UUID.class)),
                EntityKind.of(row.getInt("kind")),
                new Reference(row.getString("entity_reference")),
                new ClassId(row.getInt("class")));
        return new Mark(
                new Reference(row.getString("reference")),
                new Stretch(row.getInt("start_at"), row.getInt("end_at")),
                entity,
                row.getString("name"),
                row.getString("text"),
                category(row.getObject("category", Short.class)));
    }

    private static @Nullable DataSubjectCategory category(@Nullable Short code) {
        return code == null ? null : DataSubjectCategory.values()[code];
    }
}
