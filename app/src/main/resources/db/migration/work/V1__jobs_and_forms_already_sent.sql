create schema work;

-- A long deed. `touched_at` moves while it runs; one that stopped moving was lost with its process.
create table work.job (
    id              uuid primary key,
    reference       text        not null unique,
    starter         uuid        not null,
    kind            text        not null,
    title           text        not null,
    state           text        not null,
    done            bigint      not null default 0,
    total           bigint      not null default 0,
    sentence        text        not null,
    href            text,
    started_at      timestamptz not null,
    touched_at      timestamptz not null,
    cancel_asked_at timestamptz,
    ended_at        timestamptz
);
create index job_by_starter on work.job (starter, started_at);
create index job_under_way on work.job (touched_at) where state = 'RUNNING';

-- A job exists for whoever started it and for nobody else.
alter table work.job enable row level security;
create policy by_starter on work.job
    using (starter = (select current_setting('occ.account')::uuid))
    with check (starter = (select current_setting('occ.account')::uuid));

-- Jobs that no process moves any more, whoever started them.
create function work.end_lost_jobs(untouched_since timestamptz, at timestamptz, why text) returns integer
    language sql security definer
    set search_path = pg_catalog
    as $$
        with lost as (
            update work.job
               set state = 'FAILED', sentence = why, ended_at = at
             where state = 'RUNNING' and touched_at < untouched_since
            returning 1)
        select count(*)::integer from lost
    $$;
revoke execute on function work.end_lost_jobs(timestamptz, timestamptz, text) from public;

-- A form as it was sent: the same word, by the same account, to the same address is the same deed. `location` is where
-- the first one led; without one it is still under way.
create table work.submission (
    account  uuid        not null,
    word     text        not null,
    path     text        not null,
    sent_at  timestamptz not null,
    location text,
    primary key (account, word, path)
);
create index submission_by_time on work.submission (sent_at);

grant usage on schema work to ${app};
grant select, insert, update on work.job to ${app};
grant select, insert, update, delete on work.submission to ${app};
grant execute on function work.end_lost_jobs(timestamptz, timestamptz, text) to ${app};
