-- The trend asks which lines stood at the ends of twelve months. Most lines see none: they are gone within days. So the
-- months are kept with the line, counted from the year nought in London's calendar, and lines that saw an end have an
-- index of their own, which answers without the table. Each is a month before whose end something begins or is over:
-- what stands from month 5 until month 7 stood at the ends of 5 and 6.
create function picture.month_of(day timestamp) returns integer
    language sql immutable parallel safe
    return extract(year from day)::integer * 12 + extract(month from day)::integer;

alter table picture.register
    -- What is recorded on the stroke of midnight was known at the end of the day before, as a past day is asked about.
    add stood_from_month integer not null generated always as (
        picture.month_of(recorded_at at time zone 'Europe/London' - interval '1 microsecond')) stored,
    add stood_until_month integer generated always as (
        picture.month_of(superseded_at at time zone 'Europe/London' - interval '1 microsecond')) stored,
    -- With a full response while its review was in date; null where another part is missing.
    add full_until_month integer generated always as (
        case when owner is not null and tier is not null and lead_accepted
             then picture.month_of((review_due + 1)::timestamp) end) stored;

create index register_month_ends on picture.register (kind, state)
    include (class, stood_from_month, stood_until_month, full_until_month, tier, band, primary_theme, place, region)
    where stood_until_month is null or stood_from_month < stood_until_month;

-- What stands now is counted from an index alone too: the lines themselves are wide.
drop index picture.register_now;
create index register_now on picture.register (kind, state)
    include (class, subject, tier, lead_accepted, review_due, reviewed_at, owner, place, region, primary_theme, band)
    where superseded_at is null;

-- Autovacuum keeps the index answering without the table, and the planner knowing how many lines stand.
alter table picture.register set (
    autovacuum_vacuum_insert_scale_factor = 0.02,
    autovacuum_vacuum_scale_factor = 0.02,
    autovacuum_analyze_scale_factor = 0.02);

-- After many lines at once the planner must not wait for autovacuum: it would take the register for nearly empty.
create function picture.analyse_register() returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        analyze picture.register;
    end $$;
revoke execute on function picture.analyse_register() from public;
grant execute on function picture.analyse_register() to ${app};
