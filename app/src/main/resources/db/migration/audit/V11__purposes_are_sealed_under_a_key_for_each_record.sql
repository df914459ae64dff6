-- What people write in the trail stands there encrypted, under a key for the record it is about. Destroying the key makes
-- it unreadable for good, and the tree over the entries verifies as before. Keys are wrapped by one that the database has not.
create table audit.subject_key (
    id           uuid primary key,
    subject      uuid        not null,
    made_at      timestamptz not null,
    destroyed_at timestamptz,
    wrapped      bytea,
    check (num_nonnulls(wrapped, destroyed_at) = 1)
);
create unique index subject_key_in_use on audit.subject_key (subject) where destroyed_at is null;

grant select, insert on audit.subject_key to ${app};
grant update (wrapped, destroyed_at) on audit.subject_key to ${app};

-- `purpose` is empty from now on; what stands in it from before is sealed before its entry is.
alter table audit.entry add column purpose_key uuid;
alter table audit.entry add column sealed_purpose bytea;
alter table audit.entry add check (num_nonnulls(purpose_key, sealed_purpose) in (0, 2));

-- Where an entry stands is for the database alone to say.
revoke insert on audit.entry from ${app};
grant insert (at, id, actor, unit, operation, result, count, deed, records, purpose_key, sealed_purpose)
    on audit.entry to ${app};

drop function audit.entries_of_the_actor(timestamptz, timestamptz);

create function audit.entries_of_the_actor(earliest timestamptz, latest timestamptz)
    returns table (number bigint, at timestamptz, operation smallint, deed text, result smallint, count integer,
                   records integer, purpose text, id uuid, purpose_key uuid, sealed_purpose bytea)
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select e.number, e.at, e.operation, e.deed, e.result, e.count, cardinality(e.records), e.purpose,
               e.id, e.purpose_key, e.sealed_purpose
          from audit.entry e
         where e.actor = current_setting('occ.account')::uuid
           and e.at >= earliest and e.at < latest
    $$;
revoke execute on function audit.entries_of_the_actor(timestamptz, timestamptz) from public;
grant execute on function audit.entries_of_the_actor(timestamptz, timestamptz) to ${app};

create or replace view audit.line with (security_invoker = true) as
    select number, at, actor, unit, operation, result, count, deed, records, purpose, id, purpose_key, sealed_purpose
      from audit.entry;
