package occ.tasking.internal;

import static occ.tasking.internal.Columns.instant;
import static occ.tasking.internal.Columns.instantOrNull;
import static occ.tasking.internal.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.kernel.ThreatBand;
import occ.mapping.SubjectState;
import occ.tasking.Situation;
import occ.tasking.Situation.Band;
import occ.tasking.Situation.Lead;
import occ.tasking.Situation.Level;
import occ.tasking.Situation.Owner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How subjects and the responses to them stand, gathered in one statement. */
@Component
class SituationTable {
    private static final String SITUATIONS = """
            select s.id, s.class, s.state, s.place, mapped.at as mapped_at,
                   a.band, a.approved_at,
                   t.version as tier_version, t.tier, t.interim, t.recorded_at as tier_at,
                   exists (select from tasking.risk_acceptance r where r.decision = t.id) as risk_accepted,
                   o.version as owner_version, o.owner,
                   l.version as lead_version, l.officer, p.name as officer_name, l.accepted, l.answered_at,
                   l.decline_reason, l.recorded_at as asked_at,
                   case when g.account is not null
                        then greatest(l.recorded_at, l.answered_at, g.at) end as left_at,
                   (select max(e.superseded_at) from tasking.lead e where e.subject = s.id and e.accepted) as led_until
              from mapping.subject_now s
              left join lateral (
                   select min(m.recorded_at) as at
                     from mapping.subject_standing m
                    where m.id = s.id and m.state = any(:on_the_map)
                      and m.version > coalesce((select max(f.version) from mapping.subject_standing f
                                                 where f.id = s.id and f.state <> all(:on_the_map)), -1)) mapped on true
              left join assessment.in_force a on a.subject = s.id and a.model = 'occ-open' and not a.trial
              left join tasking.tier_decision t on t.subject = s.id and t.superseded_at is null
              left join tasking.ownership o on o.subject = s.id and o.superseded_at is null
              left join tasking.lead l on l.subject = s.id and l.superseded_at is null
              left join access.person p on p.id = l.officer
              left join access.left_here g on g.account = l.officer
             where s.id = any(:subjects)
            """;

    private final JdbcClient jdbc;
    private final Reach reach;

    SituationTable(JdbcClient jdbc, Reach reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    /** Makes other deeds on the response to this subject wait for the end of the transaction. */
    void lock(EntityId subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('tasking ' || :subject, 0))")
                .param("subject", subject.value().toString())
                .query((row, number) -> true)
                .single();
    }

    /** Whether it was on record then: what an undone import brought still was, on the days it stood. */
    boolean wasThere(EntityId subject, Instant at) {
        return jdbc.sql("""
                select exists (
                       select from mapping.subject_standing
                        where id = :subject and opened_at <= :at and (retracted_at is null or retracted_at > :at))
                """)
                .param("subject", subject.value())
                .param("at", Columns.utc(at))
                .query(Boolean.class)
                .single();
    }

    /** Those of the subjects that are there for the reader. */
    Map<EntityId, Situation> of(Collection<EntityId> subjects) {
        var situations = new HashMap<EntityId, Situation>();
        jdbc.sql(SITUATIONS)
                .param("subjects", Columns.keys(subjects))
                .param("on_the_map", States.ON_THE_MAP)
                .query((row, number) -> situation(row))
                .list()
                .forEach(one -> situations.put(one.subject(), one));
        return situations;
    }

    private Situation situation(ResultSet row) throws SQLException {
        return new Situation(
                new EntityId(uuid(row, "id")),
                new ClassId(row.getInt("class")),
                SubjectState.valueOf(row.getString("state")),
                reach.area(row.getString("place")).id(),
                instantOrNull(row, "mapped_at"),
                band(row),
                level(row),
                owner(row),
                lead(row),
                instantOrNull(row, "led_until"));
    }

    private static @Nullable Band band(ResultSet row) throws SQLException {
        var band = row.getString("band");
        return band == null ? null : new Band(ThreatBand.valueOf(band), instant(row, "approved_at"));
    }

    private static @Nullable Level level(ResultSet row) throws SQLException {
        var tier = Columns.tier(row, "tier");
        return tier == null
                ? null
                : new Level(
                        row.getInt("tier_version"),
                        tier,
                        row.getBoolean("interim"),
                        row.getBoolean("risk_accepted"),
                        instant(row, "tier_at"));
    }

    private static @Nullable Owner owner(ResultSet row) throws SQLException {
        var owner = row.getString("owner");
        return owner == null ? null : new Owner(row.getInt("owner_version"), new OrganisationId(uuid(row, "owner")));
    }

    private static @Nullable Lead lead(ResultSet row) throws SQLException {
        var officer = row.getString("officer");
        return officer == null
                ? null
                : new Lead(
                        row.getInt("lead_version"),
                        Columns.who(row, "officer", "officer_name"),
                        LeadTable.answer(row),
                        instant(row, "asked_at"),
                        instantOrNull(row, "left_at"));
    }
}
