create schema threattolife;

-- How a threat to life stands, and whose clock runs. `line` is who is asked, the nearest first: the raiser's
-- organisation and those above it. `asked_at` is since when: it is passed on, and the clock of taking up starts again.
create table threattolife.threat (
    raised_at   timestamptz not null,
    asked_at    timestamptz not null,
    decided_at  timestamptz,
    warned_at   timestamptz,
    review_at   timestamptz,
    closed_at   timestamptz,
    version     integer     not null,
    grave       boolean     not null default false,
    id          uuid primary key,
    raised_by   uuid        not null,
    unit        uuid        not null references access.organisation,
    holder      uuid,
    reference   text        not null unique,
    line        uuid[]      not null,
    check (decided_at is not null or not grave)
);
create index threats_open on threattolife.threat (raised_at) where closed_at is null;
create index threats_closed on threattolife.threat (closed_at) where closed_at is not null;
create index threats_of_raiser on threattolife.threat (raised_by, raised_at);

create table threattolife.said (
    threat         uuid primary key references threattolife.threat,
    at_risk        text not null,
    from_whom      text not null,
    what           text not null,
    place_and_time text not null,
    how_known      text not null,
    source_at_risk text not null,
    young          text not null,
    record         text
);
create index said_of_record on threattolife.said (record) where record is not null;

-- What was done about it, step by step. Nothing is changed afterwards: a decision that falls is followed by another.
create table threattolife.step (
    at          timestamptz not null,
    moment      timestamptz,
    number      integer     not null,
    real        boolean,
    immediate   boolean,
    id          uuid primary key,
    threat      uuid        not null references threattolife.threat,
    by_account  uuid        not null,
    kind        text        not null,
    why         text        not null,
    to_whom     text,
    from_whom   text,
    by_whom     text,
    measures    text,
    response    text,
    ending      text,
    unique (threat, number),
    check ((kind = 'DECIDED') = (real is not null and immediate is not null))
);

-- A turn of duty. Two at once would leave each thinking that the other answers.
create table threattolife.duty (
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    set_at       timestamptz not null,
    removed_at   timestamptz,
    id           uuid primary key,
    organisation uuid        not null references access.organisation,
    officer      uuid        not null,
    set_by       uuid        not null,
    removed_by   uuid,
    reference    text        not null unique,
    check (ends_at > starts_at),
    exclude using gist (organisation with =, tstzrange(starts_at, ends_at) with &&) where (removed_at is null)
);

-- Narrower than a class: the raiser, the duty officers of the line and, for the clock alone, those who keep the rota
-- there. It goes by the post held now, so that whoever comes on duty tomorrow sees what is open today.
alter table threattolife.threat enable row level security;
create policy by_post on threattolife.threat
    using (raised_by = (select current_setting('occ.account')::uuid)
           or (select p.organisation
                 from access.person p
                where p.id = current_setting('occ.account')::uuid
                  and exists (select from access.role_held h
                               where h.account = p.id and h.role in ('DUTY_OFFICER', 'REGIONAL_COORDINATOR')))
              = any (line))
    with check (raised_by = (select current_setting('occ.account')::uuid)
           or (select p.organisation
                 from access.person p
                where p.id = current_setting('occ.account')::uuid
                  and exists (select from access.role_held h
                               where h.account = p.id and h.role in ('DUTY_OFFICER', 'REGIONAL_COORDINATOR')))
              = any (line));

-- What was said of whom, and what was done: the raiser and the duty officers of the line.
do $$
declare
    t text;
    circle constant text :=
        'exists (select from threattolife.threat t
                  where t.id = threat
                    and (t.raised_by = (select current_setting(''occ.account'')::uuid)
                         or (select p.organisation
                               from access.person p
                              where p.id = current_setting(''occ.account'')::uuid
                                and exists (select from access.role_held h
                                             where h.account = p.id and h.role = ''DUTY_OFFICER''))
                            = any (t.line)))';
begin
    foreach t in array array['said', 'step'] loop
        execute format('alter table threattolife.%I enable row level security', t);
        execute format('create policy by_circle on threattolife.%I using (%s) with check (%s)', t, circle, circle);
    end loop;
end $$;

-- Whether a threat to life stands over a record: one word to whoever may read the record, and nothing of the threat.
create function threattolife.is_raised_over(asked text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select exists (select from access.person where id = current_setting('occ.account')::uuid)
           and exists (select from threattolife.said s
                         join threattolife.threat t on t.id = s.threat
                        where s.record = asked and t.closed_at is null and (t.decided_at is null or t.grave))
    $$;
revoke execute on function threattolife.is_raised_over(text) from public;

grant usage on schema threattolife to ${app};
grant select, insert on all tables in schema threattolife to ${app};
grant update (asked_at, decided_at, warned_at, review_at, closed_at, version, grave, holder, line)
    on threattolife.threat to ${app};
grant update (removed_at, removed_by) on threattolife.duty to ${app};
grant execute on function threattolife.is_raised_over(text) to ${app};
