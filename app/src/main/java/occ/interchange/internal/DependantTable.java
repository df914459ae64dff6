package occ.interchange.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import occ.interchange.Import;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What later deeds are about, with name and address; and deeds that leave nothing but a row in a view. */
@Component
class DependantTable {
    private final JdbcClient jdbc;

    DependantTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Named(String name, String href) {}

    Map<EntityId, Named> names(Collection<EntityId> ids) {
        var names = new HashMap<EntityId, Named>();
        jdbc.sql("""
                select e.id, e.kind, e.reference, coalesce(n.name, e.reference) as name
                  from pole.entity_now e
                  left join pole.best_name n on n.subject = e.id
                 where e.id = any(:ids)
                """)
                .param("ids", ids.stream().map(EntityId::value).toArray(UUID[]::new))
                .query(row -> {
                    var href = Addresses.of(EntityKind.of(row.getInt("kind")), row.getString("reference"));
                    names.put(new EntityId(row.getObject("id", UUID.class)), new Named(row.getString("name"), href));
                });
        return names;
    }

    /** Statements that cite the import's source and were recorded after it: somebody went on in its name. */
    List<EntityId> saidSince(Import applied, Instant acceptedAt) {
        return jdbc.sql("""
                select distinct subject
                  from pole.statement_now
                 where source = :source and recorded_at > :since
                """)
                .param("source", source(applied))
                .param("since", Utc.at(acceptedAt))
                .query((row, number) -> new EntityId(row.getObject("subject", UUID.class)))
                .list();
    }

    /** Groups of the import for which a tier, owner or lead was decided. */
    List<EntityId> answeredFor(Import applied) {
        return subjects(applied, """
                 where s.source = :source
                   and (exists (select from tasking.tier t where t.subject = s.id)
                        or exists (select from tasking.owner o where o.subject = s.id)
                        or exists (select from tasking.lead_officer l where l.subject = s.id))
                """);
    }

    List<EntityId> withCommunityImpact(Import applied) {
        return subjects(applied, """
                  join mapping.community_impact_now i on i.subject = s.id
                 where s.source = :source
                """);
    }

    private List<EntityId> subjects(Import applied, String which) {
        return jdbc.sql("select distinct s.id from mapping.subject_now s\n" + which)
                .param("source", source(applied))
                .query((row, number) -> new EntityId(row.getObject("id", UUID.class)))
                .list();
    }

    private static UUID source(Import applied) {
        return Objects.requireNonNull(applied.source()).value();
    }
}
