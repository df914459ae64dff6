create schema disclosure;

create table disclosure.investigation (
    opened_at     timestamptz not null,
    ended_on      date,
    custody_until date,
    version       integer     not null,
    id            uuid primary key,
    unit          uuid        not null references access.organisation,
    opened_by     uuid        not null,
    reference     text        not null unique,
    name          text        not null,
    defendants    text        not null,
    stage         text        not null,
    ending        text,
    check ((stage = 'CLOSED') = (ending is not null)),
    check ((ending is null) = (ended_on is null))
);
create index investigations_of_unit on disclosure.investigation (unit, opened_at);

-- Its disclosure officers.
create table disclosure.officer (
    named_at      timestamptz not null,
    investigation uuid        not null references disclosure.investigation,
    account       uuid        not null,
    named_by      uuid        not null,
    primary key (investigation, account)
);

-- A record that is relevant.
create table disclosure.mark (
    at            timestamptz not null,
    decided_at    timestamptz,
    item          integer,
    id            uuid primary key,
    investigation uuid        not null references disclosure.investigation,
    by_account    uuid        not null,
    reference     text        not null unique,
    record        text        not null,
    description   text        not null,
    why           text        not null,
    sensitivity   text,
    presumption   text,
    undermines    text,
    withdrawn     text,
    decision      text,
    decision_said text,
    check ((decision is null) = (decided_at is null))
);
create index marks_of_investigation on disclosure.mark (investigation, at);
create index marks_of_record on disclosure.mark (record) where withdrawn is null;

-- Which number a mark has on which schedule: given once, and to no other mark, even when the mark is withdrawn.
create table disclosure.numbered (
    number        integer not null,
    mark          uuid    not null references disclosure.mark,
    investigation uuid    not null references disclosure.investigation,
    kind          text    not null,
    primary key (investigation, kind, number),
    unique (investigation, kind, mark)
);

create table disclosure.schedule (
    drawn_up_at   timestamptz not null,
    signed_at     timestamptz,
    sent_at       timestamptz,
    version       integer     not null,
    investigation uuid        not null references disclosure.investigation,
    drawn_up_by   uuid        not null,
    signed_by     uuid,
    kind          text        not null,
    said          text        not null,
    primary key (investigation, kind, version),
    check ((signed_at is null) = (signed_by is null)),
    check (sent_at is null or signed_at is not null)
);

create table disclosure.line (
    version       integer not null,
    number        integer not null,
    investigation uuid    not null,
    kind          text    not null,
    description   text    not null,
    reason        text    not null,
    primary key (investigation, kind, version, number),
    foreign key (investigation, kind, version) references disclosure.schedule
);

-- What the prosecutor was shown.
create table disclosure.revelation (
    at            timestamptz not null,
    version       integer     not null,
    id            uuid primary key,
    investigation uuid        not null references disclosure.investigation,
    by_account    uuid        not null,
    kind          text        not null,
    prosecutor    text        not null,
    how           text        not null
);

-- The disclosure officers of the force see that there is an investigation and what is not sensitive; what is sensitive is
-- there for its own disclosure officers alone, by the post held now.
do $$
declare
    t       text;
    post    constant text :=
        'exists (select from access.role_held h
                  where h.account = (select current_setting(''occ.account'')::uuid) and h.role = ''DISCLOSURE_OFFICER'')';
    force   constant text :=
        'unit = (select p.organisation from access.person p where p.id = (select current_setting(''occ.account'')::uuid))';
    serves  constant text :=
        'exists (select from disclosure.officer o
                  where o.investigation = %s.%s and o.account = (select current_setting(''occ.account'')::uuid))';
    circle  text;
begin
    alter table disclosure.officer enable row level security;
    execute format('create policy by_post on disclosure.officer using (%s) with check (%s)', post, post);

    circle := post || ' and (' || force || ' or ' || format(serves, 'investigation', 'id') || ')';
    alter table disclosure.investigation enable row level security;
    execute format('create policy by_post on disclosure.investigation using (%s) with check (%s)', circle, circle);

    foreach t in array array['mark', 'numbered', 'schedule', 'line', 'revelation'] loop
        circle := post || ' and (' || format(serves, t, 'investigation') || ' or '
            || case when t = 'mark' then 'sensitivity is null' else 'kind = ''MG6C''' end
            || ' and exists (select from disclosure.investigation i where i.id = ' || t || '.investigation and i.'
            || force || '))';
        execute format('alter table disclosure.%I enable row level security', t);
        execute format('create policy by_post on disclosure.%I using (%s) with check (%s)', t, circle, circle);
    end loop;
end $$;

-- Until when a record is kept for the sake of disclosure: one day to whoever has its reference, and nothing of the
-- investigation. It must see marks that its reader may not, or they would be disposed of.
create function disclosure.held_until(asked text) returns date
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select max(case
                       when i.stage <> 'CLOSED' then 'infinity'::date
                       when i.ending = 'CONVICTED'
                           then greatest((i.ended_on + interval '6 months')::date, i.custody_until)
                       else i.ended_on
                   end)
          from disclosure.mark m
          join disclosure.investigation i on i.id = m.investigation
         where m.record = asked and m.withdrawn is null
           and exists (select from access.person where id = current_setting('occ.account')::uuid)
    $$;
revoke execute on function disclosure.held_until(text) from public;

grant usage on schema disclosure to ${app};
grant select, insert on all tables in schema disclosure to ${app};
grant update (version, stage, ending, ended_on, custody_until) on disclosure.investigation to ${app};
grant update (withdrawn, decision, decision_said, decided_at) on disclosure.mark to ${app};
grant update (signed_at, signed_by, sent_at) on disclosure.schedule to ${app};
grant execute on function disclosure.held_until(text) to ${app};
