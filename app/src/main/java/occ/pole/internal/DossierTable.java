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
    private static final String VALUE = "concat_ws(' ', lower(btrim(s.value_text)), s.value_date, s.object)";
    private static final String LINES =
            """
            select s.predicate, count(*) as said, max(s.recorded_at) as last_learnt, min(%1$s) <> max(%1$s) as differ
              from pole.statement s
              join pole.source f on f.id = s.source
              left join pole.entity far on far.id = s.object
             where s.subject = :entity and (s.object is null or far.id is not null)
            """.formatted(VALUE) + StatementTable.KNOWN_THEN + " group by s.predicate order by s.predicate";
    private static final String SAID = " and s.predicate = any(:predicates) " + StatementTable.KNOWN_THEN;
    private static final String IN_ORDER = " order by s.predicate, s.recorded_at, s.id";
    private static final String SAYING = StatementTable.ABOUT + SAID + IN_ORDER;
    private static final String STRETCH = StatementTable.stretch("object", "subject", SAID, IN_ORDER);

    private final JdbcClient jdbc;

    DossierTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How much is said by one predicate, and whether its values differ. */
    record Line(Predicate predicate, long count, boolean differ, Instant lastLearnt) {}

    List<Line> lines(EntityId entity, Instant at) {
        return jdbc.sql(LINES)
                .param("entity", entity.value())
                .param("at", Utc.at(at))
                .query((row, number) -> new Line(
                        Predicate.of(row.getInt("predicate")),
                        row.getLong("said"),
                        row.getBoolean("differ"),
                        row.getObject("last_learnt", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<Statement> saying(EntityId entity, Instant at, Collection<Predicate> predicates) {
        return said(SAYING, entity, at, predicates)
                .query((row, number) -> StatementRow.read(row))
                .list();
    }

    List<Statement> saying(EntityId entity, Instant at, Collection<Predicate> predicates, long skip, int most) {
        return said(STRETCH, entity, at, predicates)
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
