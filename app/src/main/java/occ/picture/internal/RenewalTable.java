package occ.picture.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import occ.kernel.EntityId;
import occ.reference.Area;
import occ.reference.Areas;
import occ.reference.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the lines of subjects together anew. A line is superseded only where something about it changed. */
@Component
class RenewalTable {
    private static final String LINE = """
        class, kind, reference, name, state, since, primary_theme, themes, place, region, reviewed_at, review_due,
        score_low, score_high, band, confidence, rescored_at, matrix_band, tier, interim_tier, owner, lead, lead_accepted, planned\
        """;

    // The conditions on :subjects stand inside each view's own query, where its index answers them.
    private static final String RENEWAL = """
        with area (place, region) as (select * from unnest(:places, :regions)),
        fresh as (
            select s.id as subject, s.class, s.kind, s.reference, s.name, s.state, s.since, s.primary_theme, s.themes,
                   s.place, a.region, v.reviewed_at, v.next_due as review_due, w.score_low, w.score_high, w.band,
                   w.confidence, w.approved_at as rescored_at, m.band as matrix_band,
                   case when not t.interim then t.tier end as tier,
                   case when t.interim then t.tier end as interim_tier, o.owner, l.officer as lead,
                   l.accepted as lead_accepted, pl.subject is not null as planned
              from (select * from mapping.subject_now where id = any(:subjects)) s
              left join area a on a.place = s.place
              left join (select * from mapping.review_now where subject = any(:subjects)) v on v.subject = s.id
              left join (select distinct on (subject) * from assessment.in_force
                          where subject = any(:subjects) and model = 'occ-open'
                          order by subject, trial, approved_at desc) w on w.subject = s.id
              left join (select distinct on (subject) * from assessment.in_force
                          where subject = any(:subjects) and model = 'ocgm-style'
                          order by subject, trial, approved_at desc) m on m.subject = s.id
              left join (select * from tasking.tier
                          where subject = any(:subjects) and superseded_at is null) t on t.subject = s.id
              left join (select * from tasking.owner
                          where subject = any(:subjects) and superseded_at is null) o on o.subject = s.id
              left join (select * from tasking.lead_officer
                          where subject = any(:subjects) and superseded_at is null) l on l.subject = s.id
              left join (select subject from plans.plan_now where subject = any(:subjects)) pl on pl.subject = s.id),
        present as (
            select * from picture.register where subject = any(:subjects) and superseded_at is null),
        unchanged as (
            select subject
              from (select subject, %1$s from present intersect select subject, %1$s from fresh) as alike),
        closed as (
            update picture.register r
               set superseded_at = :now
              from present p
             where r.id = p.id and p.subject not in (select subject from unchanged)
         returning r.subject)
        insert into picture.register (recorded_at, id, subject, %1$s)
        select :now, gen_random_uuid(), subject, %1$s
          from fresh
         where subject not in (select subject from unchanged) and (select count(*) from closed) >= 0
        """.formatted(LINE);

    /** From so many lines at once on, the planner is told. */
    private static final int MANY = 500;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<Area> areas = List.copyOf(Areas.standard().all());

    RenewalTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void renew(List<EntityId> subjects) {
        jdbc.sql(RENEWAL)
                .param("subjects", subjects.stream().map(EntityId::value).toArray(UUID[]::new))
                .param("places", areas.stream().map(Area::key).toArray(String[]::new))
                .param("regions", areas.stream().map(RenewalTable::regionOf).toArray(String[]::new))
                .param("now", Utc.at(clock.instant()))
                .update();
        if (subjects.size() >= MANY) {
            jdbc.sql("select picture.analyse_register()").query(row -> {});
        }
    }

    private static @Nullable String regionOf(Area area) {
        return area.region() instanceof Region region ? region.code() : null;
    }
}
