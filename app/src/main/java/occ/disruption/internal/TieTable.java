package occ.disruption.internal;

import static occ.disruption.internal.Columns.utc;

import java.time.Instant;
import java.util.List;
import occ.disruption.Disruption;
import occ.disruption.Disruption.Contributor;
import occ.disruption.Disruption.Target;
import occ.disruption.DisruptionId;
import occ.faces.pages.EntityAddress;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bodies that helped, and who or what else was reached. */
@Component
class TieTable {
    private final JdbcClient jdbc;

    TieTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void contribute(Disruption disruption, OrganisationId body, AccountId by, Instant at) {
        jdbc.sql("""
                insert into disruption.contributor (at, class, disruption, body, by)
                values (:at, :class, :disruption, :body, :by)
                on conflict do nothing
                """)
                .param("at", utc(at))
                .param("class", disruption.accessClass().value())
                .param("disruption", disruption.id().value())
                .param("body", body.value())
                .param("by", by.value())
                .update();
    }

    List<Contributor> contributors(DisruptionId disruption) {
        return jdbc.sql("""
                select c.body, o.name
                  from disruption.contributor c
                  join access.body o on o.id = c.body
                 where c.disruption = :disruption
                 order by o.name
                """)
                .param("disruption", disruption.value())
                .query((row, number) ->
                        new Contributor(new OrganisationId(Columns.uuid(row, "body")), row.getString("name")))
                .list();
    }

    void reach(DisruptionId disruption, ClassId accessClass, EntityId entity, AccountId by, Instant at) {
        jdbc.sql("""
                insert into disruption.target (at, class, disruption, entity, by)
                values (:at, :class, :disruption, :entity, :by)
                on conflict do nothing
                """)
                .param("at", utc(at))
                .param("class", accessClass.value())
                .param("disruption", disruption.value())
                .param("entity", entity.value())
                .param("by", by.value())
                .update();
    }

    List<Target> targets(DisruptionId disruption) {
        return jdbc.sql("""
                select t.entity, e.kind, e.reference, coalesce(n.name, s.name, e.reference) as name
                  from disruption.target t
                  join pole.entity_now e on e.id = t.entity
                  left join mapping.subject_now s on s.id = t.entity
                  left join lateral (select b.name from pole.best_name b where b.subject = t.entity) n on true
                 where t.disruption = :disruption
                 order by name, t.entity
                """)
                .param("disruption", disruption.value())
                .query((row, number) -> new Target(
                        new EntityId(Columns.uuid(row, "entity")),
                        row.getString("name"),
                        EntityAddress.of(EntityKind.of(row.getInt("kind")), row.getString("reference"))))
                .list();
    }
}
