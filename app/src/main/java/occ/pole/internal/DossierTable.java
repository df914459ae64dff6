package occ.pole.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import occ.kernel.EntityId;
import occ.pole.Predicate;
import occ.pole.Statement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is said of one entity, counted and in stretches. */
@Component
class DossierTable {
    // Two values are one if they differ in capitals and outer spaces alone; of a link, if its far end is the same.
    private static final String LINES = """
            select s.predicate, count(*) as said, max(s.recorded_at) as last_learnt,
                   count(distinct (lower(btrim(s.value_text)), s.value_date, s.object)) as different
              from pole.statement s
              join pole.source f on f.id = s.source
              left join pole.entity far on far.id = s.object
             where s.subject = :entity and (s.object is null or far.id is not null)
            """ + StatementTable.KNOWN_THEN + " group by s.predicate order by s.predicate";
    private static final String SAYING = StatementTable.ABOUT
            + " and s.predicate = any(:predicates) "
            + StatementTable.KNOWN_THEN
            + " order by s.predicate, s.recorded_at, s.id";

    private final JdbcClient jdbc;

    DossierTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How much is said by one predicate, and how many different values it gives. */
    record Line(Predicate predicate, long count, long values, Instant lastLearnt) {}

    List<Line> lines(EntityId entity, Instant at) {
        return jdbc.sql(LINES)
                .param("entity", entity.value())
                .param("at", Utc.at(at))
                .query((row, number) -> new Line(
                        Predicate.of(row.getInt("predicate")),
                        row.getLong("said"),
                        row.getLong("different"),
                        row.getObject("last_learnt", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<Statement> saying(EntityId entity, Instant at, Collection<Predicate> predicates) {
        return said(SAYING, entity, at, predicates)
                .query((row, number) -> StatementRow.read(row))
                .list();
    }

    List<Statement> saying(EntityId entity, Instant at, Collection<Predicate> predicates, long skip, int most) {
        return said(SAYING + " offset :skip limit :most", entity, at, predicates)
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> StatementRow.read(row))
                .list();
    }

    private JdbcClient.StatementSpec said(String sql, EntityId entity, Instant at, Collection<Predicate> predicates) {
        return jdbc.sql(sql)
                .param("entity", entity.value())
                .param("at", Utc.at(at))
                .param("predicates", predicates.stream().map(Predicate::code).toArray(Short[]::new));
    }
}
