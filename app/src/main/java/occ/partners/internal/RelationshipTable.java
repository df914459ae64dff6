package occ.partners.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.partners.BodyId;
import occ.partners.Relationship;
import occ.partners.Relationship.Strength;
import occ.partners.RelationshipKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RelationshipTable {
    private static final String SELECT = """
            select r.reference, r.one, a.name as one_name, r.other, b.name as other_name, r.kind, r.strength, r.words
              from partners.relationship r
              join partners.body a on a.id = r.one
              join partners.body b on b.id = r.other
             where r.ended_at is null
            """;

    private final JdbcClient jdbc;

    RelationshipTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The strongest first. */
    List<Relationship> all() {
        return jdbc.sql(SELECT + " order by r.strength desc, a.name, b.name, r.id")
                .query((row, number) -> relationship(row))
                .list();
    }

    List<Relationship> of(BodyId body) {
        return jdbc.sql(SELECT
                        + " and (r.one = :body or r.other = :body) order by r.strength desc, a.name, b.name, r.id")
                .param("body", body.value())
                .query((row, number) -> relationship(row))
                .list();
    }

    void add(Relationship one, AccountId by, Instant at) {
        jdbc.sql("""
                insert into partners.relationship (recorded_at, strength, id, one, other, recorded_by, reference, kind,
                       words)
                values (:at, :strength, :id, :one, :other, :by, :reference, :kind, :words)
                """)
                .param("at", Utc.at(at))
                .param("strength", one.strength().ordinal() + 1)
                .param("id", Uuid7.at(at))
                .param("one", one.one().value())
                .param("other", one.other().value())
                .param("by", by.value())
                .param("reference", one.reference().text())
                .param("kind", one.kind().name())
                .param("words", one.words())
                .update();
    }

    boolean end(BodyId body, Reference reference, AccountId by, Instant at) {
        return jdbc.sql("""
                update partners.relationship
                   set ended_at = :at, ended_by = :by
                 where reference = :reference and (one = :body or other = :body) and ended_at is null
                """)
                        .param("at", Utc.at(at))
                        .param("by", by.value())
                        .param("reference", reference.text())
                        .param("body", body.value())
                        .update()
                == 1;
    }

    private static Relationship relationship(ResultSet row) throws SQLException {
        return new Relationship(
                new Reference(row.getString("reference")),
                new BodyId(row.getObject("one", UUID.class)),
                row.getString("one_name"),
                new BodyId(row.getObject("other", UUID.class)),
                row.getString("other_name"),
                RelationshipKind.valueOf(row.getString("kind")),
                Strength.values()[row.getInt("strength") - 1],
                row.getString("words"));
    }
}
