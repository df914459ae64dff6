-- A process holds an advisory lock of its number while it runs jobs, and the database gives it up with the session,
-- however the process ended. So a job whose process is gone is known at its first reading. The lock may be missed for
-- a moment, when a job begins or a session is made anew, and it may outlive a machine that vanished; `touched_at`
-- decides then, as before.
alter table work.job add column runner integer;

drop function work.end_lost_jobs(timestamptz, timestamptz, text);

-- Jobs that no process moves any more, whoever started them.
create function work.end_lost_jobs(
        unheld_since timestamptz, untouched_since timestamptz, at timestamptz, why text) returns integer
    language sql security definer
    set search_path = pg_catalog
    as $$
        with held as (
            select l.objid::bigint as runner
              from pg_locks l
             where l.locktype = 'advisory' and l.classid = 7627619 and l.objsubid = 2 and l.granted
               and l.database = (select d.oid from pg_database d where d.datname = current_database())),
        lost as (
            update work.job j
               set state = 'FAILED', sentence = why, ended_at = at
             where j.state = 'RUNNING'
               and (j.touched_at < untouched_since
                    or j.touched_at < unheld_since and not exists (select from held where held.runner = j.runner))
            returning 1)
        select count(*)::integer from lost
    $$;
revoke execute on function work.end_lost_jobs(timestamptz, timestamptz, timestamptz, text) from public;
grant execute on function work.end_lost_jobs(timestamptz, timestamptz, timestamptz, text) to ${app};
