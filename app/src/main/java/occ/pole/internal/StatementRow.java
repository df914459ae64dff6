package occ.pole.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Grade;
import occ.kernel.Period;
import occ.pole.Predicate;
import occ.pole.Source;
import occ.pole.SourceId;
import occ.pole.SourceKind;
import occ.pole.Statement;
import occ.pole.Statement.Linked;
import occ.pole.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * How a row reads as a statement. A link's far end and what took a statement's place are read under the same row
 * security: a hidden far end is no row, and what a hidden statement replaced reads as withdrawn.
 */
final class StatementRow {
    static final String COLUMNS = """
            select s.id, s.subject, s.subject_kind, s.predicate, s.value_text, s.value_date, s.object, s.object_kind,
                   s.fact, s.grade, s.valid_from, s.valid_to, s.class, s.recorded_at, s.superseded_at,
                   (select r.id
                      from pole.statement r
                     where r.id = s.superseded_by
                       and (r.object is null or exists (select from pole.entity e where e.id = r.object)))
                   as superseded_by,
                   f.id as source, f.reference as source_reference, f.kind as source_kind, f.title as source_title,
                   f.received_on as source_received_on, p.name as recorded_by,
                   far.reference as far_reference,
                   coalesce(far_name.value_text,
                            case when far.disposed_at is null then far.reference else 'A disposed record' end) as far_name
            """;

    /** Joins for rows of {@code pole.statement s}, given the column that holds the far end. */
    static final String JOINS = """
              join pole.source f on f.id = s.source
              join access.person p on p.id = s.recorded_by
              left join pole.entity far on far.id = %1$s
              left join lateral (
                   select n.value_text
                     from pole.statement n
                    where n.subject = far.id and n.predicate = 1
                      and n.recorded_at <= :at and (n.superseded_at is null or n.superseded_at > :at)
                    order by n.recorded_at desc, n.id
                    limit 1) far_name on true
            """;

    private StatementRow() {}

    static Statement read(ResultSet row) throws SQLException {
        return new Statement(
                new StatementId(row.getObject("id", UUID.class)),
                entity(row, "subject"),
                Predicate.of(row.getInt("predicate")),
                row.getString("value_text"),
                row.getObject("value_date", LocalDate.class),
                row.getObject("object") == null ? null : far(row, "object"),
                row.getBoolean("fact"),
                Grade.of(row.getInt("grade")),
                source(row),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                new ClassId(row.getInt("class")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                instant(row),
                superseding(row));
    }

    /** The same, seen from the object: what it links to is then the subject. */
    static Statement readFromObject(ResultSet row) throws SQLException {
        var one = read(row);
        return new Statement(
                one.id(),
                one.subject(),
                one.predicate(),
                one.text(),
                one.day(),
                far(row, "subject"),
                one.fact(),
                one.grade(),
                one.source(),
                one.valid(),
                one.accessClass(),
                one.recordedAt(),
                one.recordedBy(),
                one.supersededAt(),
                one.supersededBy());
    }

    private static Linked far(ResultSet row, String column) throws SQLException {
        return new Linked(entity(row, column), row.getString("far_reference"), row.getString("far_name"));
    }

    private static EntityRef entity(ResultSet row, String column) throws SQLException {
        return new EntityRef(
                EntityKind.of(row.getInt(column + "_kind")), new EntityId(row.getObject(column, UUID.class)));
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                new SourceId(row.getObject("source", UUID.class)),
                row.getString("source_reference"),
                SourceKind.of(row.getInt("source_kind")),
                row.getString("source_title"),
                row.getObject("source_received_on", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var at = row.getObject("superseded_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable StatementId superseding(ResultSet row) throws SQLException {
        var by = row.getObject("superseded_by", UUID.class);
        return by == null ? null : new StatementId(by);
    }
}
