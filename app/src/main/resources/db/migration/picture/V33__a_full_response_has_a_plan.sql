-- A full response has a plan in force as well (R01). Lines from before know of none.
alter table picture.register add column planned boolean not null default false;
alter table picture.register alter column full_until_month set expression as (
    case when owner is not null and tier is not null and lead_accepted and planned
         then picture.month_of((review_due + 1)::timestamp) end);

drop index picture.register_now;
create index register_now on picture.register (kind, state)
    include (class, subject, tier, lead_accepted, planned, review_due, reviewed_at, owner, place, region, primary_theme, band)
    where superseded_at is null;

create or replace function picture.official_figures(at timestamptz, last_day date, kind smallint, states text[])
    returns table (on_the_map bigint, full_response bigint, exceptions bigint, carried bigint, oldest_due timestamptz)
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select count(*),
               count(*) filter (where r.owner is not null and r.tier is not null and r.lead_accepted is true and r.planned
                                  and coalesce(r.review_due >= last_day, false)),
               coalesce(sum(late.exceptions), 0)::bigint, coalesce(sum(late.carried), 0)::bigint, min(late.oldest)
          from picture.register r
          left join (select c.subject, count(*) as exceptions, count(a.clock) as carried,
                            min(c.due_at) filter (where a.clock is null) as oldest
                       from adequacy.run c
                       left join adequacy.accepted a
                         on a.clock = c.id and a.accepted_at <= official_figures.at and a.until > official_figures.at
                      where c.due_at < official_figures.at
                        and (c.stopped_at is null or c.stopped_at > official_figures.at)
                      group by c.subject) late on late.subject = r.subject
         where r.kind = official_figures.kind and r.state = any (states) and r.recorded_at <= official_figures.at
           and (r.superseded_at is null or r.superseded_at > official_figures.at)
        having exists (select from access.role_held h
                        where h.account = current_setting('occ.account')::uuid and h.role = 'STATISTICIAN')
           and not exists (select from access.role_held h
                            where h.account = current_setting('occ.account')::uuid and h.role <> 'STATISTICIAN')
    $$;
