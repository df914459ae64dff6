-- Why a subject that left the map, or went quiet on it, stays as it is after something was heard of it.
create table mapping.tripwire_answer (
    recorded_at timestamptz not null,
    class       integer     not null,
    id          uuid primary key,
    subject     uuid        not null references pole.entity,
    recorded_by uuid        not null,
    words       text        not null
);
create index tripwire_answer_of on mapping.tripwire_answer (subject, recorded_at);
select access.protect('mapping.tripwire_answer');
grant select, insert on mapping.tripwire_answer to ${app};

-- What was looked at for an answer: all that was heard until a moment, class by class. What the one who answered could not see
-- still waits for those who can.
create table mapping.tripwire_heard (
    heard_until timestamptz not null,
    class       integer     not null,
    heard_class integer     not null,
    answer      uuid        not null references mapping.tripwire_answer on delete cascade,
    subject     uuid        not null,
    primary key (answer, heard_class)
);
create index tripwire_heard_of on mapping.tripwire_heard (subject, heard_class, heard_until);
select access.protect('mapping.tripwire_heard');
grant select, insert on mapping.tripwire_heard to ${app};

-- The few that are watched are found without reading those on the map.
create index standing_watched on mapping.standing (place) include (class, subject, since)
    where superseded_at is null and state in ('MONITORED', 'ARCHIVED');

create function mapping.erase_tripwires(asked uuid[], near uuid[], words text[]) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        if current_setting('occ.account')::uuid is null then
            return;
        end if;
        update mapping.tripwire_answer a
           set words = audit.blotted(a.words, erase_tripwires.words)
         where a.subject = any (near);
        return query
        delete from mapping.tripwire_answer where subject = any (asked) returning id;
    end $$;
revoke execute on function mapping.erase_tripwires(uuid[], uuid[], text[]) from public;
grant execute on function mapping.erase_tripwires(uuid[], uuid[], text[]) to ${app};
