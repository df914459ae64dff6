package occ.interchange.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import occ.interchange.Dependant;
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

    List<Dependant> responses(Import applied) {
        var found = new ArrayList<Dependant>();
        found.addAll(about(applied, "A tier was decided for it", """
                join tasking.tier t on t.subject = s.id
                """));
        found.addAll(about(applied, "It was given an owner", """
                join tasking.owner t on t.subject = s.id
                """));
        found.addAll(about(applied, "Somebody was asked to lead it", """
                join tasking.lead_officer t on t.subject = s.id
                """));
        found.addAll(about(applied, "Its impact on a community was recorded", """
                join mapping.community_impact_now t on t.subject = s.id
                """));
        return found;
    }

    private List<Dependant> about(Import applied, String because, String deed) {
        return jdbc.sql("""
                select distinct s.kind, s.reference, s.name
                  from mapping.subject_now s
                """ + deed + " where s.source = :source order by s.name")
                .param("source", source(applied))
                .query((row, number) -> new Dependant(
                        row.getString("name"),
                        Addresses.of(EntityKind.of(row.getInt("kind")), row.getString("reference")),
                        because))
                .list();
    }

    private static UUID source(Import applied) {
        return Objects.requireNonNull(applied.source()).value();
    }
}
