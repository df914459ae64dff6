create schema governance;

-- Who leads the work against a threat theme or another crime type (R42), from being asked on. Of no case: everybody who
-- works here may know whom to ask.
create table governance.theme_lead (
    asked_at    timestamptz not null,
    accepted_at timestamptz,
    ended_at    timestamptz,
    id          uuid primary key,
    account     uuid        not null,
    asked_by    uuid        not null,
    ended_by    uuid,
    theme       text        not null,
    why         text        not null,
    ended_why   text,
    check ((ended_at is null) = (ended_by is null)),
    check ((ended_at is null) = (ended_why is null))
);
create unique index one_lead_a_theme on governance.theme_lead (theme) where accepted_at is not null and ended_at is null;
create unique index one_asked_a_theme on governance.theme_lead (theme) where accepted_at is null and ended_at is null;
create index lead_of_theme on governance.theme_lead (theme, asked_at desc);

grant usage on schema governance to ${app};
grant select, insert on governance.theme_lead to ${app};
grant update (accepted_at, ended_at, ended_by, ended_why) on governance.theme_lead to ${app};

-- Why somebody leads may speak of somebody who is on record.
create function governance.erase(asked uuid[], words text[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        update governance.theme_lead l
           set why = audit.blotted(l.why, erase.words), ended_why = audit.blotted(l.ended_why, erase.words)
         where (l.why, l.ended_why) is distinct from
               (audit.blotted(l.why, erase.words), audit.blotted(l.ended_why, erase.words));
    end $$;
revoke execute on function governance.erase(uuid[], text[]) from public;
grant execute on function governance.erase(uuid[], text[]) to ${app};
