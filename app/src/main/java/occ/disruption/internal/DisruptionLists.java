package occ.disruption.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.disruption.DisruptionId;
import occ.disruption.DisruptionState;
import occ.disruption.Disruptions.Approved;
import occ.disruption.Disruptions.Line;
import occ.disruption.Disruptions.Shares;
import occ.disruption.Disruptions.Which;
import occ.disruption.Effect;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.OrganisationId;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.kernel.Tier;
import occ.mapping.SubjectAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Disruptions in lists: each in a line. */
@Component
class DisruptionLists {
    static final String COLUMNS = """
            select d.reference, d.state, coalesce(d.level, d.claimed) as level, d.level is not null as approved, d.pillar,
                   s.name as about, s.kind as subject_kind, s.reference as subject_reference, d.title, o.name as body_name,
                   d.first_day, d.last_day
            """;
    private static final String JOINED = """
              join access.body o on o.id = d.body
              join mapping.subject_now s on s.id = d.subject
            """;
    static final String FROM = " from disruption.disruption d " + JOINED;
    private static final String CHOSEN = """
             where d.state = any (:states)
               and (cast(:level as text) is null or coalesce(d.level, d.claimed) = :level)
               and (cast(:pillar as text) is null or d.pillar = :pillar)
               and (cast(:theme as text) is null
                    or d.subject in (select s.id from mapping.subject_now s where s.primary_theme = :theme))
               and (cast(:tier as integer) is null
                    or d.subject in (select t.subject from tasking.tier t where t.tier = :tier and t.superseded_at is null))
               and (cast(:bodies as uuid[]) is null or d.body = any (:bodies)
                    or exists (select from disruption.contributor c where c.disruption = d.id and c.body = any (:bodies)))
               and (not :sampled or d.sampled and d.sample_checked_at is null)
            """;
    private static final String NEWEST = " order by d.last_day desc, d.id desc ";

    private final JdbcClient jdbc;

    DisruptionLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> list(Which which, long skip, int most) {
        // The page is found in an index before anything is joined to it.
        var page = " from (select d.* from disruption.disruption d" + CHOSEN + NEWEST + " offset :skip limit :most) d ";
        return chosen(COLUMNS + page + JOINED + NEWEST, which)
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    /** All of them, each with the class of its row and the keys that the trail names. */
    List<Classed> classed(Which which) {
        return chosen(COLUMNS + ", d.class, d.id, d.subject " + FROM + CHOSEN + NEWEST, which)
                .query((row, number) -> new Classed(
                        line(row),
                        new ClassId(row.getInt("class")),
                        new DisruptionId(Columns.uuid(row, "id")),
                        new EntityId(Columns.uuid(row, "subject"))))
                .list();
    }

    record Classed(Line line, ClassId accessClass, DisruptionId id, EntityId subject) {}

    long count(Which which) {
        return chosen("select count(*) from disruption.disruption d" + CHOSEN, which)
                .query(Long.class)
                .single();
    }

    private StatementSpec chosen(String sql, Which which) {
        return jdbc.sql(sql)
                .param("states", Columns.names(which.states()))
                .param("level", name(which.level()), Types.VARCHAR)
                .param("pillar", name(which.pillar()), Types.VARCHAR)
                .param("theme", name(which.theme()), Types.VARCHAR)
                .param("tier", number(which.tier()), Types.INTEGER)
                .param("bodies", keys(which.bodies()), Types.ARRAY)
                .param("sampled", which.sampled());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return Optional.ofNullable(value).map(Enum::name).orElse(null);
    }

    private static @Nullable Integer number(@Nullable Tier tier) {
        return Optional.ofNullable(tier).map(Tier::number).orElse(null);
    }

    private static UUID @Nullable [] keys(List<OrganisationId> bodies) {
        return bodies.isEmpty()
                ? null
                : bodies.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    List<Line> of(EntityId subject, int most) {
        return jdbc.sql(COLUMNS + FROM
                        + " where d.subject = :subject and d.state not in ('REJECTED', 'WITHDRAWN')" + NEWEST
                        + " limit :most")
                .param("subject", subject.value())
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    List<Approved> approved(EntityId subject, int most) {
        return jdbc.sql(COLUMNS + ", d.confirmed, d.approved_at " + FROM
                        + " where d.subject = :subject and d.state = any (:counted) and d.approved_at is not null"
                        + NEWEST
                        + " limit :most")
                .param("subject", subject.value())
                .param("counted", Columns.names(DisruptionState.counted()))
                .param("most", most)
                .query((row, number) -> new Approved(
                        line(row),
                        Columns.valueOrNull(row, "confirmed", Effect.class),
                        Columns.instant(row, "approved_at")))
                .list();
    }

    /** What may be the same act. {@code but} is the one that is asked about. */
    List<Line> like(EntityId subject, LocalDate from, LocalDate until, Collection<String> types, String but) {
        return jdbc.sql(COLUMNS + FROM + """
                 where d.subject = :subject and d.first_day <= :until and d.last_day >= :from
                   and d.reference <> :but and d.state not in ('REJECTED', 'WITHDRAWN')
                   and exists (select from disruption.achieved a where a.disruption = d.id and a.type = any (:types))
                """ + NEWEST)
                .param("subject", subject.value())
                .param("from", from)
                .param("until", until)
                .param("types", types.toArray(String[]::new))
                .param("but", but)
                .query((row, number) -> line(row))
                .list();
    }

    Shares shares(OrganisationId body, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select count(*) filter (where d.body = :body) as led,
                       count(*) filter (where d.body <> :body) as supported
                  from disruption.disruption d
                 where d.state = any (:counted) and d.last_day between :from and :until
                   and (d.body = :body
                        or d.id in (select c.disruption from disruption.contributor c where c.body = :body))
                """)
                .param("body", body.value())
                .param("counted", Columns.names(DisruptionState.counted()))
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new Shares(row.getLong("led"), row.getLong("supported")))
                .single();
    }

    static Line line(ResultSet row) throws SQLException {
        return new Line(
                new Reference(row.getString("reference")),
                DisruptionState.valueOf(row.getString("state")),
                Effect.valueOf(row.getString("level")),
                row.getBoolean("approved"),
                Pillar.valueOf(row.getString("pillar")),
                row.getString("about"),
                SubjectAddress.of(EntityKind.of(row.getInt("subject_kind")), row.getString("subject_reference")),
                row.getString("title"),
                row.getString("body_name"),
                Columns.day(row, "first_day"),
                Columns.day(row, "last_day"));
    }
}
