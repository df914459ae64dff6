create schema audit;

-- The trail. One partition a month keeps old ones cheap to seal, export and, at the end of retention, to drop.
-- `number` gives the sealer an order to close batches in; commit order may differ, so it stops at the oldest
-- running transaction.
create table audit.entry (
    number    bigint generated always as identity,
    at        timestamptz not null,
    id        uuid        not null,
    actor     uuid        not null,
    unit      uuid        not null,
    operation smallint    not null,
    result    smallint    not null,
    count     integer,
    deed      text        not null,
    records   uuid[]      not null,
    purpose   text,
    primary key (at, number)
) partition by range (at);

-- Rows outside every month fall here, so that a wrong clock loses no line of the trail.
create table audit.entry_of_no_month partition of audit.entry default;

do $$
declare
    month date;
begin
    for month in select generate_series(date '2024-01-01', date '2031-12-01', interval '1 month')::date loop
        execute format(
            'create table audit.entry_%s partition of audit.entry for values from (%L) to (%L)',
            to_char(month, 'YYYYMM'), month, month + interval '1 month');
    end loop;
end $$;

create index entry_by_actor on audit.entry (actor, at);

grant usage on schema audit to ${app};
grant insert on audit.entry to ${app};

-- What an account may read of the trail without being an auditor: its own lines.
create function audit.entries_of_the_actor(newest integer)
    returns table (at timestamptz, operation smallint, deed text, result smallint, count integer)
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select e.at, e.operation, e.deed, e.result, e.count
          from audit.entry e
         where e.actor = current_setting('occ.account')::uuid
         order by e.at desc
         limit least(newest, 500)
    $$;
revoke execute on function audit.entries_of_the_actor(integer) from public;
grant execute on function audit.entries_of_the_actor(integer) to ${app};
