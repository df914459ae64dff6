package occ.picture.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.picture.OfficialFigures.Figures;
import occ.picture.OfficialFigures.Publication;
import occ.picture.RegisterFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts over everything, and what was published of them. */
@Component
class OfficialTable {
    private static final String SELECT = """
        select p.*, (select name from access.person where id = p.proposed_by) as proposer,
               (select name from access.person where id = p.decided_by) as decider
          from picture.publication p
        """;

    private final JdbcClient jdbc;

    OfficialTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing for whoever may not have them. */
    Optional<Figures> count(EntityKind kind, LocalDate day, OffsetDateTime at) {
        return jdbc.sql("select * from picture.official_figures(:at, :day, :kind, :states)")
                .param("at", at)
                .param("day", day)
                .param("kind", kind.code())
                .param("states", RegisterFilter.statesOnTheMap().toArray(String[]::new))
                .query((row, number) -> figures(row, day))
                .optional();
    }

    boolean isProposed(EntityKind kind, LocalDate day) {
        return jdbc.sql("""
                select count(*) from picture.publication where kind = :kind and day = :day and approved is not false
                """)
                        .param("kind", kind.code())
                        .param("day", day)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void propose(UUID id, Publication made, Actor by, OffsetDateTime at) {
        jdbc.sql("""
                insert into picture.publication (proposed_at, day, on_the_map, full_response, exceptions, rounded_to, kind, id,
                       proposed_by, reference, words)
                values (:at, :day, :all, :full, :exceptions, :rounded, :kind, :id, :by, :reference, :words)
                """)
                .param("at", at)
                .param("day", made.day())
                .param("all", made.onTheMap())
                .param("full", made.fullResponse())
                .param("exceptions", made.exceptions())
                .param("rounded", made.roundedTo())
                .param("kind", made.kind().code())
                .param("id", id)
                .param("by", by.account().value())
                .param("reference", made.reference().text())
                .param("words", made.words())
                .update();
    }

    /** Whether it waited for somebody. */
    boolean decide(Reference reference, boolean approved, Actor by, OffsetDateTime at) {
        return jdbc.sql("""
                update picture.publication set approved = :approved, decided_by = :by, decided_at = :at
                 where reference = :reference and approved is null
                """)
                        .param("approved", approved)
                        .param("by", by.account().value())
                        .param("at", at)
                        .param("reference", reference.text())
                        .update()
                > 0;
    }

    List<Publication> all(Actor reader) {
        return jdbc.sql(SELECT + " order by p.day desc, p.proposed_at desc")
                .query((row, number) -> publication(row, reader))
                .list();
    }

    Optional<Publication> find(Reference reference, Actor reader) {
        return jdbc.sql(SELECT + " where p.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> publication(row, reader))
                .optional();
    }

    Optional<Publication> newest(EntityKind kind, Actor reader) {
        return jdbc.sql(SELECT + " where p.approved and p.kind = :kind order by p.day desc limit 1")
                .param("kind", kind.code())
                .query((row, number) -> publication(row, reader))
                .optional();
    }

    private static Figures figures(ResultSet row, LocalDate day) throws SQLException {
        var oldest = row.getObject("oldest_due", OffsetDateTime.class);
        return new Figures(
                day,
                row.getLong("on_the_map"),
                row.getLong("full_response"),
                row.getLong("exceptions"),
                row.getLong("carried"),
                oldest == null ? null : oldest.toInstant());
    }

    private static Publication publication(ResultSet row, Actor reader) throws SQLException {
        return new Publication(
                new Reference(row.getString("reference")),
                EntityKind.of(row.getInt("kind")),
                row.getObject("day", LocalDate.class),
                row.getLong("on_the_map"),
                row.getLong("full_response"),
                row.getLong("exceptions"),
                row.getInt("rounded_to"),
                row.getString("words"),
                row.getString("proposer"),
                reader.account().value().equals(row.getObject("proposed_by", UUID.class)),
                row.getObject("approved", Boolean.class),
                row.getString("decider"));
    }
}
