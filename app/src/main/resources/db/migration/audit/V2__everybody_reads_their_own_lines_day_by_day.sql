drop function audit.entries_of_the_actor(integer);

-- What an account may read of the trail without being an auditor: its own lines, and nobody's else.
create function audit.entries_of_the_actor(earliest timestamptz, latest timestamptz)
    returns table (number bigint, at timestamptz, operation smallint, deed text, result smallint, count integer,
                   records integer, purpose text)
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select e.number, e.at, e.operation, e.deed, e.result, e.count, cardinality(e.records), e.purpose
          from audit.entry e
         where e.actor = current_setting('occ.account')::uuid
           and e.at >= earliest and e.at < latest
    $$;

-- The nearest lines before and after a span, so that a reader goes from day to day without empty ones between.
create function audit.lines_of_the_actor_beside(earliest timestamptz, latest timestamptz)
    returns table (before timestamptz, after timestamptz)
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select (select max(e.at) from audit.entry e
                 where e.actor = current_setting('occ.account')::uuid and e.at < earliest),
               (select min(e.at) from audit.entry e
                 where e.actor = current_setting('occ.account')::uuid and e.at >= latest)
    $$;

revoke execute on function audit.entries_of_the_actor(timestamptz, timestamptz),
    audit.lines_of_the_actor_beside(timestamptz, timestamptz) from public;
grant execute on function audit.entries_of_the_actor(timestamptz, timestamptz),
    audit.lines_of_the_actor_beside(timestamptz, timestamptz) to ${app};
