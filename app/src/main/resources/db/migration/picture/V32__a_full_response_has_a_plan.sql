-- A full response has a plan in force as well (R01). Lines from before know of none.
alter table picture.register add column planned boolean not null default false;
alter table picture.register alter column full_until_month set expression as (
    case when owner is not null and tier is not null and lead_accepted and planned
         then picture.month_of((review_due + 1)::timestamp) end);

drop index picture.register_now;
create index register_now on picture.register (kind, state)
    include (class, subject, tier, lead_accepted, planned, review_due, reviewed_at, owner, place, region, primary_theme, band)
    where superseded_at is null;
