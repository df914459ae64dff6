package occ.retention.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import occ.faces.pages.DateWords;
import occ.intelligence.MopiGroup;
import occ.retention.Schedule;
import occ.retention.Schedules;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * When a record is due, in SQL, so that it is a question to the present time and each reader gets the answer of what they may
 * see. A relevant event is a statement of it or about it that stands, a mark in a report, or a change of how it stands on the
 * map; of somebody who is mapped as a priority individual, also of that.
 */
final class KeptSql {
    /** Predicates and categories by their codes: 100 member of, 119 is the person, 1 name, 3 birth date; 2 a victim. */
    private static final String ENTITIES = """
            select e.id, e.kind, e.reference, e.class, e.recorded_at, o.owner, coalesce(n.value_text, e.reference) as name,
                   g.reason as group_reason, g.review_group is null as by_rule,
                   coalesce(g.review_group, case when (
                       select count(*) from pole.statement_now s
                        where s.subject = e.id and s.predicate = 100
                          and (s.valid_to is null or s.valid_to > :today)) > 0 then 2 else 3 end)::smallint as review_group,
                   greatest(e.recorded_at, heard.at) as last_event, r.next_on, r.recorded_at as reviewed_at, b.born,
                   exists (select from intelligence.mention v where v.entity = e.id and v.category = 2) as victim
              from pole.entity_now e
              join access.class_owner o on o.id = e.class
              left join retention.grouping g on g.record = e.id and g.superseded_at is null
              left join retention.review r on r.record = e.id and r.stands and r.superseded_at is null
              left join lateral (
                   select s.value_text from pole.statement_now s
                    where s.subject = e.id and s.predicate = 1 order by s.recorded_at desc, s.id limit 1) n on true
              cross join lateral (
                   select max(s.value_date) as born from pole.statement_now s
                    where s.subject = e.id and s.predicate = 3) b
              cross join lateral (
                   select max(x.at) as at
                     from (select max(s.recorded_at) as at from pole.statement_now s where s.subject = e.id
                           union all
                           select max(s.recorded_at) from pole.statement_now s where s.object = e.id
                           union all
                           select max(m.recorded_at) from intelligence.mention m where m.entity = e.id
                           union all
                           select max(t.recorded_at)
                             from mapping.subject_standing t
                            where t.id = e.id
                               or t.id in (select s.subject from pole.statement_now s
                                            where s.object = e.id and s.predicate = 119)) x) heard
        """;

    private static final String REPORTS = """
            select p.id, null::smallint as kind, p.reference, p.class, p.reported_at as recorded_at, p.owner,
                   p.title as name, g.reason as group_reason, g.review_group is null and p.mopi is null as by_rule,
                   coalesce(g.review_group, p.mopi, 4)::smallint as review_group, p.reported_at as last_event,
                   coalesce(r.next_on, p.review_on) as next_on, r.recorded_at as reviewed_at, null::date as born,
                   false as victim
              from intelligence.report_kept p
              left join retention.grouping g on g.record = p.id and g.superseded_at is null
              left join retention.review r on r.record = p.id and r.stands and r.superseded_at is null
        """;
    private static final String DATED = """
        select k.*, w.name as owner_name,
               (k.last_event at time zone 'Europe/London')::date as last_event_on,
               (k.reviewed_at at time zone 'Europe/London')::date as reviewed_on,
               least(
                   coalesce(
                       k.next_on,
                       (((case when k.review_group = 1 then k.recorded_at else k.last_event end)
                           at time zone 'Europe/London')::date
                        + make_interval(years => (cast(:first as integer[]))[k.review_group]))::date),
                   (k.born + make_interval(years => (cast(:cap as integer[]))[k.review_group]))::date) as due_on,
               exists (select from retention.hold h
                        where h.record = k.id and h.lifted_at is null and (h.until is null or h.until >= :today)) as on_hold
          from (%s) k
          join access.body w on w.id = k.owner
        """;

    static final String ONE_ENTITY = DATED.formatted(ENTITIES + " where e.reference = :reference ");
    static final String ONE_REPORT = DATED.formatted(REPORTS + " where p.reference = :reference ");

    /** People, and reports that the unit has finished with. What waits for a second person waits there. */
    static final String ALL_DUE = "select d.*, count(*) over () as total from ("
            + DATED.formatted(ENTITIES
                    + " where e.kind = 4 and (e.recorded_at <= :begun or r.next_on is not null) union all "
                    + REPORTS
                    + " where p.state >= 5")
            + """
              ) d
             where d.due_on <= :by and d.owner = any (:owners)
               and not exists (select from retention.proposal p where p.record = d.id and p.decided_at is null)
             order by d.due_on, d.reference
            offset :skip limit :most
            """;

    private KeptSql() {}

    static StatementSpec with(StatementSpec sql, Schedules schedules, Instant now) {
        return sql.param(
                        "first",
                        schedules.all().stream().map(Schedule::firstYears).toArray(Integer[]::new))
                .param("cap", schedules.all().stream().map(Schedule::capAge).toArray(Integer[]::new))
                .param("today", DateWords.today(now));
    }

    /** Whatever was recorded after that has no period behind it that could be over. */
    static LocalDate newestThatCanBeDue(Schedules schedules, LocalDate by) {
        var shortest = IntStream.of(Arrays.stream(MopiGroup.values())
                        .mapToInt(group -> schedules.of(group).firstYears())
                        .toArray())
                .min()
                .orElseThrow();
        return by.minusYears(shortest).plusDays(1);
    }
}
