-- Why somebody still belonged when their membership was justified again (R46): a sentence, or how many newer statements
-- about them there were. As narrow as the group and each statement of that membership.
create table mapping.justification (
    recorded_at timestamptz not null,
    newer       integer     not null,
    class       integer     not null,
    id          uuid primary key,
    subject     uuid        not null references pole.entity,
    person      uuid        not null references pole.entity,
    recorded_by uuid        not null,
    words       text        not null
);
create index justification_in on mapping.justification (subject, recorded_at);
create index justification_of on mapping.justification (person);
select access.protect('mapping.justification');
grant select, insert on mapping.justification to ${app};

create function mapping.erase_justifications(asked uuid[], near uuid[], words text[]) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        if current_setting('occ.account')::uuid is null then
            return;
        end if;
        update mapping.justification j
           set words = audit.blotted(j.words, erase_justifications.words)
         where j.subject = any (near);
        return query
        delete from mapping.justification where subject = any (asked) or person = any (asked) returning id;
    end $$;
revoke execute on function mapping.erase_justifications(uuid[], uuid[], text[]) from public;
grant execute on function mapping.erase_justifications(uuid[], uuid[], text[]) to ${app};
