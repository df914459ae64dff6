package occ.deconfliction.internal;

import static occ.deconfliction.internal.Columns.instant;
import static occ.deconfliction.internal.Columns.instantOrNull;
import static occ.deconfliction.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.deconfliction.Hit;
import occ.deconfliction.HitId;
import occ.deconfliction.Level;
import occ.deconfliction.Settled;
import occ.deconfliction.Side;
import occ.deconfliction.Watchable;
import occ.kernel.EntityKind;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Matches as one desk sees them: row security decides which side's rows there are. */
@Component
class HitTable {
    // A desk that stands in for both sides is the owner's; one that sees a match of others is the national desk.
    private static final String HEAD = """
            select t.hit, t.reference, t.version, coalesce(h.at, p.at) as at, t.due_at, t.escalated_at, t.ended_at, t.outcome,
                   case when h.desk = :desk then 'OWNER' when p.desk = :desk then 'ASKER' else 'NATIONAL' end as side
              from deconfliction.talk t
              left join deconfliction.hit h on h.id = t.hit
              left join deconfliction.pointer p on p.hit = t.hit and p.at <= :now
             where (h.desk = :desk or p.desk = :desk or cardinality(h.compartments) > 0
                    or h.id is not null and (t.escalated_at is not null or t.due_at <= :now))
            """;

    // From the desk's own side first: a nation has thousands of open matches, a desk few of them.
    private static final String OPEN = """
            with at_desk as (
                select h.id as hit from deconfliction.hit h where h.desk = :desk
                 union all
                select p.hit
                  from deconfliction.pointer p
                 where p.desk = :desk and p.at <= :now
                   and not exists (select from deconfliction.hit h where h.id = p.hit and h.desk = :desk)
                 union all
                select h.id
                  from deconfliction.hit h
                  join deconfliction.talk t on t.hit = h.id
                 where h.desk <> :desk
                   and (cardinality(h.compartments) > 0
                        or :desk = (select deconfliction.command()) and (t.escalated_at is not null or t.due_at <= :now))
                   and not exists (select from deconfliction.pointer p where p.hit = h.id and p.desk = :desk))
            """;

    private static final String IS_OPEN = " and t.ended_at is null and t.hit in (select hit from at_desk)";

    private final JdbcClient jdbc;

    HitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Hit.Head> open(OrganisationId desk, Instant now, long skip, int most) {
        return jdbc.sql(OPEN + HEAD + IS_OPEN + " order by t.due_at, t.hit limit :most offset :skip")
                .param("desk", desk.value())
                .param("now", utc(now))
                .param("most", most)
                .param("skip", skip)
                .query((row, number) -> head(row))
                .list();
    }

    /** How many are open, and not counted further than so many. */
    int count(OrganisationId desk, Instant now, int most) {
        return jdbc.sql(OPEN + """
                select count(*)
                  from (select from at_desk join deconfliction.talk t on t.hit = at_desk.hit
                         where t.ended_at is null limit :most) open
                """)
                .param("desk", desk.value())
                .param("now", utc(now))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    List<Hit.Head> ended(OrganisationId desk, Instant now, int most) {
        return jdbc.sql(HEAD + " and t.ended_at is not null order by t.ended_at desc, t.hit limit :most")
                .param("desk", desk.value())
                .param("now", utc(now))
                .param("most", most)
                .query((row, number) -> head(row))
                .list();
    }

    Optional<Hit.Head> find(OrganisationId desk, String reference, Instant now) {
        return jdbc.sql(HEAD + " and t.reference = :reference")
                .param("desk", desk.value())
                .param("now", utc(now))
                .param("reference", reference)
                .query((row, number) -> head(row))
                .optional();
    }

    /** Other deeds on the same match wait until this one's transaction ends. */
    void lock(String reference) {
        jdbc.sql("select hit from deconfliction.talk where reference = :reference for update")
                .param("reference", reference)
                .query(UUID.class)
                .optional();
    }

    Optional<Hit.Owned> owned(HitId hit) {
        return jdbc.sql("""
                select h.what, h.how, o.name as owner, h.level, e.kind, e.reference as record,
                       t.pointed_at is not null as released,
                       n.name as asker, u.name as unit, s.name as supervisor, a.operation
                  from deconfliction.hit h
                  join deconfliction.talk t on t.hit = h.id
                  join access.body o on o.id = h.owner
                  left join pole.entity_now e on e.id = h.entity
                  left join deconfliction.asker a on a.hit = h.id
                  left join access.person n on n.id = a.account
                  left join access.body u on u.id = a.unit
                  left join access.person s on s.id = a.supervisor
                 where h.id = :hit
                """)
                .param("hit", hit.value())
                .query((row, number) -> owned(row))
                .optional();
    }

    Optional<Hit.AskedFor> askedFor(HitId hit) {
        return jdbc.sql("""
                select n.name as officer, a.reference as check, e.kind, e.reference as record, b.name as body
                  from deconfliction.pointer p
                  join access.person n on n.id = p.account
                  left join access.body b on b.id = p.body
                  left join deconfliction.line l on l.id = p.line
                  left join deconfliction.asked a on a.id = l.asked
                  left join pole.entity_now e on e.id = p.probe
                 where p.hit = :hit
                """)
                .param("hit", hit.value())
                .query((row, number) -> new Hit.AskedFor(
                        row.getString("officer"), row.getString("check"), record(row), row.getString("body")))
                .optional();
    }

    void release(HitId hit, Instant at) {
        jdbc.sql("select deconfliction.release(:hit, :at)")
                .param("hit", hit.value())
                .param("at", utc(at))
                .query((row, number) -> true)
                .list();
    }

    void settle(HitId hit, Settled outcome, Instant at) {
        jdbc.sql("""
                update deconfliction.talk
                   set outcome = :outcome, version = version + 1,
                       ended_at = case when :ends then cast(:at as timestamptz) end,
                       escalated_at = case when :ends then escalated_at else coalesce(escalated_at, :at) end
                 where hit = :hit
                """)
                .param("hit", hit.value())
                .param("outcome", outcome.name())
                .param("ends", outcome.isEnd())
                .param("at", utc(at))
                .update();
    }

    private static Hit.Head head(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Hit.Head(
                new HitId(Columns.uuid(row, "hit")),
                row.getString("reference"),
                Side.valueOf(row.getString("side")),
                row.getInt("version"),
                instant(row, "at"),
                instant(row, "due_at"),
                instantOrNull(row, "escalated_at"),
                instantOrNull(row, "ended_at"),
                outcome == null ? null : Settled.valueOf(outcome));
    }

    private static Hit.Owned owned(ResultSet row) throws SQLException {
        return new Hit.Owned(
                Watchable.valueOf(row.getString("what")),
                row.getString("how"),
                row.getString("owner"),
                record(row),
                Level.valueOf(row.getString("level")),
                row.getBoolean("released"),
                row.getString("asker") == null
                        ? null
                        : new Hit.Asker(
                                row.getString("asker"),
                                row.getString("unit"),
                                row.getString("supervisor"),
                                row.getString("operation")));
    }

    private static Hit.@Nullable RecordOf record(ResultSet row) throws SQLException {
        var reference = row.getString("record");
        return reference == null ? null : new Hit.RecordOf(EntityKind.of(row.getInt("kind")), reference);
    }
}
