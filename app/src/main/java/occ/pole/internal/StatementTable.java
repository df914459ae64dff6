package occ.pole.internal;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.pole.NewStatement;
import occ.pole.SourceId;
import occ.pole.Statement;
import occ.pole.StatementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StatementTable {
    private static final int BATCH = 1_000;
    private static final String INSERT = """
            insert into pole.statement
                   (recorded_at, class, value_date, valid_from, valid_to, predicate, grade, subject_kind, object_kind,
                    fact, id, subject, object, source, recorded_by, value_text)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    // A link whose far end the reader may not see is not there for the reader.
    static final String ABOUT = StatementRow.COLUMNS
            + " from pole.statement s "
            + StatementRow.JOINS.formatted("s.object")
            + " where s.subject = :entity and (s.object is null or far.id is not null) ";
    private static final String POINTING = StatementRow.COLUMNS
            + " from pole.statement s "
            + StatementRow.JOINS.formatted("s.subject")
            + " where s.object = :entity and far.id is not null ";
    static final String KNOWN_THEN =
            " and s.recorded_at <= :at and (s.superseded_at is null or s.superseded_at > :at) ";

    private static final String HISTORY_STRETCH =
            stretch("object", "subject", "", " order by s.recorded_at desc, s.id desc");
    private static final String POINTING_STRETCH =
            stretch("subject", "object", KNOWN_THEN, " order by s.predicate, s.recorded_at desc, s.id");

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    StatementTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /**
     * Some of the statements that have the entity at one end, {@code far} being the other. Which they are is found first,
     * so that nothing else is read of the thousands that a page does not show.
     */
    static String stretch(String far, String near, String which, String order) {
        return StatementRow.COLUMNS
                + " from pole.statement s "
                + StatementRow.JOINS.formatted("s." + far)
                + """
                 where s.id = any(array(
                       select s.id
                         from pole.statement s
                         join pole.source f on f.id = s.source
                         left join pole.entity far on far.id = s.%1$s
                        where s.%2$s = :entity and (s.%1$s is null or far.id is not null) %3$s %4$s
                       offset :skip limit :most))
                 %4$s
                """.formatted(far, near, which, order);
    }

    record Keyed(StatementId id, NewStatement statement) {}

    void add(List<Keyed> statements, AccountId by, Instant at) {
        var now = Utc.at(at);
        template.batchUpdate(INSERT, statements, BATCH, (row, keyed) -> {
            var one = keyed.statement();
            var object = one.object();
            row.setObject(1, now);
            row.setInt(2, one.accessClass().value());
            row.setObject(3, one.day(), Types.DATE);
            row.setObject(4, one.valid().from(), Types.DATE);
            row.setObject(5, one.valid().to(), Types.DATE);
            row.setShort(6, one.predicate().code());
            row.setShort(7, one.grade().code());
            row.setShort(8, one.subject().kind().code());
            row.setObject(9, object == null ? null : object.kind().code(), Types.SMALLINT);
            row.setBoolean(10, one.fact());
            row.setObject(11, keyed.id().value());
            row.setObject(12, one.subject().id().value());
            row.setObject(13, object == null ? null : object.id().value(), Types.OTHER);
            row.setObject(14, one.source().value());
            row.setObject(15, by.value());
            row.setString(16, one.text());
        });
    }

    /** How many were closed: those already superseded, or hidden from the actor, are not. */
    int close(List<StatementId> ids, @Nullable StatementId replacement, Instant at) {
        return jdbc.sql("""
                update pole.statement
                   set superseded_at = :at, superseded_by = :by
                 where id = any(:ids) and superseded_at is null
                """)
                .param("at", Utc.at(at))
                .param("by", replacement == null ? null : replacement.value(), Types.OTHER)
                .param("ids", ids.stream().map(StatementId::value).toArray(UUID[]::new))
                .update();
    }

    int closeAllOf(SourceId source, Instant at) {
        return jdbc.sql(
                        "update pole.statement set superseded_at = :at where source = :source and superseded_at is null")
                .param("at", Utc.at(at))
                .param("source", source.value())
                .update();
    }

    void closeAllEvenHidden(SourceId source, Instant at) {
        jdbc.sql("select pole.withdraw_all_of(:source, :at)")
                .param("source", source.value())
                .param("at", Utc.at(at))
                .query(row -> {});
    }

    List<Statement> about(EntityId entity, Instant at) {
        return jdbc.sql(ABOUT + KNOWN_THEN + " order by s.predicate, s.recorded_at, s.id")
                .param("entity", entity.value())
                .param("at", Utc.at(at))
                .query((row, number) -> StatementRow.read(row))
                .list();
    }

    List<Statement> pointingAt(EntityId entity, Instant at) {
        return jdbc.sql(POINTING + KNOWN_THEN + " order by s.predicate, s.recorded_at, s.id")
                .param("entity", entity.value())
                .param("at", Utc.at(at))
                .query((row, number) -> StatementRow.readFromObject(row))
                .list();
    }

    List<Statement> pointingAt(EntityId entity, Instant at, long skip, int most) {
        return jdbc.sql(POINTING_STRETCH)
                .param("entity", entity.value())
                .param("at", Utc.at(at))
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> StatementRow.readFromObject(row))
                .list();
    }

    long countPointingAt(EntityId entity, Instant at) {
        return jdbc.sql("""
                select count(*)
                  from pole.statement s
                  join pole.source f on f.id = s.source
                  join pole.entity far on far.id = s.subject
                 where s.object = :entity
                """ + KNOWN_THEN)
                .param("entity", entity.value())
                .param("at", Utc.at(at))
                .query(Long.class)
                .single();
    }

    List<Statement> saidBy(SourceId source, Instant now) {
        return jdbc.sql(StatementRow.COLUMNS
                        + " from pole.statement s "
                        + StatementRow.JOINS.formatted("s.object")
                        + " where s.source = :source and s.superseded_at is null "
                        + " and (s.object is null or far.id is not null) order by s.recorded_at, s.id")
                .param("at", Utc.at(now))
                .param("source", source.value())
                .query((row, number) -> StatementRow.read(row))
                .list();
    }

    List<StatementId> keysAbout(EntityId entity) {
        return jdbc.sql("select id from pole.statement where subject = :entity")
                .param("entity", entity.value())
                .query((row, number) -> new StatementId(row.getObject("id", UUID.class)))
                .list();
    }

    List<Statement> history(EntityId entity, Instant now, long skip, int most) {
        return jdbc.sql(HISTORY_STRETCH)
                .param("entity", entity.value())
                .param("at", Utc.at(now))
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> StatementRow.read(row))
                .list();
    }

    long countHistory(EntityId entity) {
        return jdbc.sql("""
                select count(*)
                  from pole.statement s
                  join pole.source f on f.id = s.source
                  left join pole.entity far on far.id = s.object
                 where s.subject = :entity and (s.object is null or far.id is not null)
                """).param("entity", entity.value()).query(Long.class).single();
    }

    Optional<Statement> find(StatementId id, Instant now) {
        return jdbc.sql(StatementRow.COLUMNS
                        + " from pole.statement s "
                        + StatementRow.JOINS.formatted("s.object")
                        + " where s.id = :id and (s.object is null or far.id is not null)")
                .param("id", id.value())
                .param("at", Utc.at(now))
                .query((row, number) -> StatementRow.read(row))
                .optional();
    }

    List<Statement> all(Collection<StatementId> ids, Instant now) {
        return jdbc.sql(StatementRow.COLUMNS
                        + " from pole.statement s "
                        + StatementRow.JOINS.formatted("s.object")
                        + " where s.id = any(:ids) and (s.object is null or far.id is not null)"
                        + " order by s.recorded_at desc, s.id")
                .param("ids", ids.stream().map(StatementId::value).toArray(UUID[]::new))
                .param("at", Utc.at(now))
                .query((row, number) -> StatementRow.read(row))
                .list();
    }

    List<Statement> restingOn(SourceId source, Instant now) {
        return jdbc.sql("""
                with brought as (
                     select distinct subject from pole.statement where source = :source and predicate = 1),
                     touching as (
                     select t.id from brought b join pole.statement t on t.subject = b.subject
                     union
                     select t.id from brought b join pole.statement t on t.object = b.subject)
                """
                        + StatementRow.COLUMNS
                        + " from pole.statement s "
                        + StatementRow.JOINS.formatted("s.object")
                        + """
                         where s.id in (select id from touching)
                           and s.source <> :source and s.superseded_at is null
                         order by s.recorded_at, s.id
                        """)
                .param("source", source.value())
                .param("at", Utc.at(now))
                .query((row, number) -> StatementRow.read(row))
                .list();
    }
}
