package occ.disruption.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static occ.disruption.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import occ.disruption.Disruption.Target;
import occ.disruption.DisruptionId;
import occ.disruption.Prosecution;
import occ.disruption.Prosecution.Event;
import occ.disruption.Prosecution.Kind;
import occ.disruption.Prosecutions.Charge;
import occ.disruption.Prosecutions.Happening;
import occ.faces.pages.EntityAddress;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prosecutions, and what the courts made of them. */
@Component
class ProsecutionTable {
    private final JdbcClient jdbc;

    ProsecutionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(
            Reference prosecution,
            DisruptionId disruption,
            ClassId accessClass,
            EntityId against,
            Charge charge,
            Instant at) {
        jdbc.sql("""
                insert into disruption.prosecution (opened, class, disruption, entity, reference, offence, court)
                values (:at, :class, :disruption, :entity, :reference, :offence, :court)
                """)
                .param("at", utc(at))
                .param("class", accessClass.value())
                .param("disruption", disruption.value())
                .param("entity", against.value())
                .param("reference", prosecution.text())
                .param("offence", charge.offence())
                .param("court", charge.court())
                .update();
    }

    void add(Reference prosecution, Happening happening, AccountId by, Instant at) {
        jdbc.sql("""
                insert into disruption.prosecution_event
                       (recorded_at, on_day, months, class, number, disruption, by, prosecution, kind, words)
                select :at, :on, :months, p.class,
                       (select coalesce(max(e.number), 0) + 1 from disruption.prosecution_event e
                         where e.prosecution = p.reference),
                       p.disruption, :by, p.reference, :kind, :words
                  from disruption.prosecution p
                 where p.reference = :prosecution
                """)
                .param("at", utc(at))
                .param("on", happening.on())
                .param("months", happening.months(), Types.INTEGER)
                .param("by", by.value())
                .param("kind", happening.kind().name())
                .param("words", happening.words())
                .param("prosecution", prosecution.text())
                .update();
    }

    List<Prosecution> of(DisruptionId disruption) {
        var rows = jdbc.sql("""
                select p.reference as prosecution, p.offence, p.court, p.entity, e.kind as entity_kind, e.reference,
                       coalesce(n.name, e.reference) as name,
                       v.on_day, v.kind, v.months, v.words, v.recorded_at, a.name as by_name
                  from disruption.prosecution p
                  join pole.entity_now e on e.id = p.entity
                  left join lateral (select b.name from pole.best_name b where b.subject = p.entity) n on true
                  join disruption.prosecution_event v on v.prosecution = p.reference
                  join access.person a on a.id = v.by
                 where p.disruption = :disruption
                 order by p.opened, p.reference, v.number
                """)
                .param("disruption", disruption.value())
                .query((row, number) -> new Row(whole(row), event(row)))
                .list();
        return rows.stream()
                .collect(groupingBy(row -> row.prosecution().reference(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(ProsecutionTable::together)
                .toList();
    }

    /** A prosecution without its events beside one of them. */
    private record Row(Prosecution prosecution, Event event) {}

    private static Prosecution together(List<Row> rows) {
        var one = rows.getFirst().prosecution();
        return new Prosecution(
                one.reference(),
                one.against(),
                one.offence(),
                one.court(),
                rows.stream().map(Row::event).toList());
    }

    private static Prosecution whole(ResultSet row) throws SQLException {
        return new Prosecution(
                new Reference(row.getString("prosecution")),
                new Target(
                        new EntityId(Columns.uuid(row, "entity")),
                        row.getString("name"),
                        EntityAddress.of(EntityKind.of(row.getInt("entity_kind")), row.getString("reference"))),
                row.getString("offence"),
                row.getString("court"),
                List.of());
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                Columns.day(row, "on_day"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("months", Integer.class),
                row.getString("words"),
                row.getString("by_name"),
                Columns.instant(row, "recorded_at"));
    }
}
