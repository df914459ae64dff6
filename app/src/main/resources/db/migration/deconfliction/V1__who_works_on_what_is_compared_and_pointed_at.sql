create schema deconfliction;

-- Keys are kept as keyed hashes. The statements they come from stand in the same database, so this hides nothing from
-- whoever holds all of it; but the table, its index and its statistics name nobody, and neither does what leaks of them.
create table deconfliction.secret (
    single boolean primary key default true check (single),
    value  bytea   not null
);
insert into deconfliction.secret (value) values (public.gen_random_bytes(32));

-- What somebody works on: a record of theirs, or what they asked about. `classes` are those of the statements a key was
-- made of, `compartments` what keeps them. The program's own role reads nothing of it.
create table deconfliction.watched (
    since        timestamptz not null,
    until        timestamptz,
    closed       boolean     not null,
    id           uuid primary key,
    owner        uuid        not null references access.organisation,
    account      uuid        not null,
    entity       uuid references pole.entity,
    line         uuid,
    statements   uuid[]      not null,
    classes      integer[]   not null,
    compartments text[]      not null,
    what         text        not null,
    how          text        not null,
    key          bytea       not null,
    check ((entity is null) <> (line is null))
);
create index watched_by_key on deconfliction.watched (key);
create index watched_by_entity on deconfliction.watched (entity) where entity is not null;

-- What is still to be compared. Comparing is no part of the asker's transaction, which so takes the same time whatever
-- there is; `bits` is what the asker could see when they asked.
create table deconfliction.waiting (
    at           timestamptz not null,
    told_at      timestamptz not null,
    due_at       timestamptz not null,
    closed       boolean     not null,
    id           uuid primary key,
    account      uuid        not null,
    unit         uuid        not null,
    supervisor   uuid,
    entity       uuid,
    line         uuid,
    bits         bytea       not null,
    compartments text[]      not null,
    operation    text,
    key          bytea       not null
);
create index waiting_in_order on deconfliction.waiting (at, id);

-- Somebody asks. `told_at` is when they are told, whatever is found.
create table deconfliction.asked (
    at         timestamptz not null,
    told_at    timestamptz not null,
    bulk       boolean     not null,
    closed     boolean     not null,
    id         uuid primary key,
    account    uuid        not null,
    unit       uuid        not null references access.organisation,
    supervisor uuid        not null,
    reference  text        not null unique,
    operation  text        not null,
    reason     text        not null
);
create index asked_by_account on deconfliction.asked (account, at desc);
create index asked_by_supervisor on deconfliction.asked (supervisor, at desc);

create table deconfliction.line (
    number integer not null,
    day    date,
    id     uuid primary key,
    asked  uuid    not null references deconfliction.asked,
    what   text    not null,
    typed  text    not null,
    unique (asked, number)
);

-- How many checks an operation has, and has made. Colleagues of the unit draw on it together.
create table deconfliction.operation (
    opened_at  timestamptz not null,
    budget     integer     not null,
    used       integer     not null,
    id         uuid primary key,
    unit       uuid        not null references access.organisation,
    opened_by  uuid        not null,
    supervisor uuid        not null,
    key        text        not null,
    reference  text        not null,
    unique (unit, key),
    check (used <= budget)
);

-- The owner's side of a match: which record of theirs, or which check.
create table deconfliction.hit (
    at           timestamptz not null,
    shows_asker  boolean     not null,
    id           uuid primary key,
    owner        uuid        not null references access.organisation,
    desk         uuid        not null references access.organisation,
    entity       uuid references pole.entity,
    line         uuid,
    probe        uuid        not null,
    target       uuid        not null,
    classes      integer[]   not null,
    compartments text[]      not null,
    what         text        not null,
    how          text        not null,
    level        text        not null check (level in ('CLOSED', 'SILENT', 'POINTER', 'OPEN')),
    unique (probe, target)
);
create index hit_by_desk on deconfliction.hit (desk, at desc);

-- Who asked, for the owner's side.
create table deconfliction.asker (
    hit        uuid primary key references deconfliction.hit,
    account    uuid not null,
    unit       uuid not null references access.organisation,
    supervisor uuid,
    operation  text
);

-- The asker's side of a match: that there is one, and a reference. `body` is there where the owner is open about it.
create table deconfliction.pointer (
    at      timestamptz not null,
    hit     uuid primary key references deconfliction.hit,
    account uuid        not null,
    desk    uuid        not null references access.organisation,
    line    uuid,
    probe   uuid,
    body    uuid references access.organisation
);
create index pointer_by_account on deconfliction.pointer (account);
create index pointer_by_desk on deconfliction.pointer (desk, at desc);

-- What both sides see: the reference, since when the asker's side knows of it, the clock, and how it ended.
create table deconfliction.talk (
    due_at       timestamptz not null,
    pointed_at   timestamptz,
    escalated_at timestamptz,
    ended_at     timestamptz,
    version      integer     not null default 1,
    hit          uuid primary key references deconfliction.hit,
    reference    text        not null unique,
    outcome      text
);

create table deconfliction.step (
    at      timestamptz not null,
    number  integer     not null,
    id      uuid primary key,
    hit     uuid        not null references deconfliction.talk,
    side    text        not null check (side in ('OWNER', 'ASKER', 'NATIONAL')),
    kind    text        not null,
    words   text        not null,
    outcome text,
    unique (hit, number)
);

-- How much the other side is told, for a body and a kind, for either, or for all. The newest counts.
create table deconfliction.policy (
    set_at timestamptz not null,
    id     uuid primary key,
    set_by uuid        not null,
    body   uuid references access.organisation,
    what   text,
    level  text        not null check (level in ('SILENT', 'POINTER', 'OPEN')),
    why    text        not null
);
create index policy_newest on deconfliction.policy (body, what, set_at desc);

-- Compartments of counter-corruption, undercover work and sources: always silent, and whoever looked is hidden.
create table deconfliction.closed_compartment (
    set_at      timestamptz not null,
    compartment text primary key,
    why         text        not null
);
insert into deconfliction.closed_compartment (set_at, compartment, why)
values (now(), 'originals', 'Source-related'), (now(), 'covert', 'Undercover and covert work');

-- Whether a line that was asked found anything, for telling fishing from work. Read by no one but the function that does.
create table deconfliction.compared (
    at      timestamptz not null,
    found   boolean     not null,
    line    uuid primary key,
    account uuid        not null
);
create index compared_by_time on deconfliction.compared (at);
create index compared_by_account on deconfliction.compared (account, at desc);

-- Somebody asked too much, or found too little.
create table deconfliction.alert (
    at         timestamptz not null,
    id         uuid primary key,
    account    uuid        not null,
    unit       uuid        not null references access.organisation,
    supervisor uuid        not null,
    operation  text        not null,
    kind       text        not null
);
create index alert_newest on deconfliction.alert (at desc);

-- The desk somebody answers for: their own body's, if they hold such a post.
create function deconfliction.desk_of(reader uuid) returns uuid
    language sql stable
    set search_path = pg_catalog
    as $$
        select p.organisation
          from access.person p
         where p.id = reader
           and exists (select from access.role_held h
                        where h.account = p.id and h.role in ('REGIONAL_COORDINATOR', 'EMBEDDED_OFFICER'))
    $$;
create function deconfliction.command() returns uuid
    language sql stable
    set search_path = pg_catalog
    as $$ select b.id from access.body b where b.kind = 'COMMAND' $$;

-- A reference as the program writes them: eight random symbols and the check symbol over the field GF(32).
create function deconfliction.reference(prefix text) returns text
    language plpgsql volatile
    set search_path = public, pg_catalog
    as $$
    declare
        symbols constant text := '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        powers constant integer[] := array[1, 2, 4, 8, 16, 5, 10, 20, 13, 26, 17, 7, 14, 28];
        dice constant bytea := gen_random_bytes(8);
        body text := '';
        sum integer := 0;
        symbol integer;
    begin
        for i in 0..7 loop
            symbol := get_byte(dice, i) & 31;
            body := body || substr(symbols, symbol + 1, 1);
            for b in 0..4 loop
                if (symbol >> b) & 1 = 1 then
                    sum := sum # powers[i + b + 2];
                end if;
            end loop;
        end loop;
        return prefix || '-' || left(body, 4) || '-' || right(body, 4) || '-' || substr(symbols, sum + 1, 1);
    end $$;

-- The desk of a body: its own, or that of the nearest above it which has one; the command's for the rest.
create function deconfliction.desk_for(body uuid) returns uuid
    language sql stable
    set search_path = pg_catalog
    as $$
        with recursive line as (
            select b.id, b.parent, 0 as far from access.body b where b.id = desk_for.body
            union all
            select b.id, b.parent, line.far + 1 from line join access.body b on b.id = line.parent)
        select coalesce(
            (select line.id
               from line
              where exists (select from access.person p
                              join access.role_held h on h.account = p.id
                             where p.organisation = line.id
                               and h.role in ('REGIONAL_COORDINATOR', 'EMBEDDED_OFFICER'))
              order by line.far
              limit 1),
            deconfliction.command())
    $$;

-- Notes what the actor works on and lines it up for comparing. It answers nothing.
create function deconfliction.watch(
        at timestamptz, told_at timestamptz, due_at timestamptz, until timestamptz, closed boolean, unit uuid,
        supervisor uuid, operation text, keys jsonb) returns void
    language sql security definer
    set search_path = public, pg_catalog
    as $$
        with given as (
            select gen_random_uuid() as id, k.entity, k.line, k.owner, k.statements, k.classes, k.compartments, k.what, k.how,
                   hmac(k.key, (select encode(s.value, 'hex') from deconfliction.secret s), 'sha256') as key
              from jsonb_to_recordset(watch.keys)
                   as k (entity uuid, line uuid, owner uuid, statements uuid[], classes integer[], compartments text[],
                         what text, how text, key text)),
        fresh as (
            select g.*
              from given g
             where g.entity is null
                or not exists (select from deconfliction.watched w
                                where w.entity = g.entity and w.key = g.key and w.statements = g.statements)),
        noted as (
            insert into deconfliction.watched (since, until, closed, id, owner, account, entity, line, statements, classes,
                                               compartments, what, how, key)
            select watch.at, watch.until, watch.closed, f.id, f.owner, current_setting('occ.account')::uuid, f.entity, f.line,
                   f.statements, f.classes, f.compartments, f.what, f.how, f.key
              from fresh f)
        insert into deconfliction.waiting (at, told_at, due_at, closed, id, account, unit, supervisor, entity, line, bits,
                                           compartments, operation, key)
        select watch.at, watch.told_at, watch.due_at, watch.closed, f.id, current_setting('occ.account')::uuid, watch.unit,
               watch.supervisor, f.entity, f.line, decode(current_setting('occ.bits'), 'hex'), f.compartments,
               watch.operation, f.key
          from fresh f
    $$;

-- How much the other side is told. What is asked on demand, and what any compartment keeps, waits for the owner's desk.
create function deconfliction.level_of(
        owner uuid, what text, owners text[], askers text[], on_demand boolean, closed boolean) returns text
    language sql stable
    set search_path = pg_catalog
    as $$
        select case
            when level_of.closed
                 or exists (select from deconfliction.closed_compartment c
                             where c.compartment = any (level_of.owners) or c.compartment = any (level_of.askers))
                then 'CLOSED'
            when level_of.on_demand or level_of.owners <> '{}' or level_of.askers <> '{}' then 'SILENT'
            else coalesce(
                (select p.level
                   from deconfliction.policy p
                  where (p.body is null or p.body = level_of.owner) and (p.what is null or p.what = level_of.what)
                  order by (p.body is not null)::integer * 2 + (p.what is not null)::integer desc, p.set_at desc
                  limit 1),
                'POINTER')
            end
    $$;

-- Compares what waits with what everybody works on, past row security. It answers nothing, to anybody: what it finds
-- becomes rows of the desks. What the asker could see by themself, and what is their own body's, is no match.
create function deconfliction.compare() returns void
    language sql security definer
    set search_path = pg_catalog
    as $$
        with taken as materialized (
            delete from deconfliction.waiting w returning w.*),
        found as materialized (
            select distinct on (coalesce(t.entity, t.line), coalesce(o.entity, o.line))
                   gen_random_uuid() as id, t.at, t.told_at, t.due_at, t.account, t.unit, t.supervisor, t.operation,
                   t.entity as probe_entity, t.line as probe_line, t.closed as askers_closed,
                   t.closed or o.closed or exists (select from deconfliction.closed_compartment c
                                                    where c.compartment = any (t.compartments)) as national,
                   o.owner, o.entity, o.line, o.classes, o.compartments, o.what, o.how,
                   deconfliction.level_of(o.owner, o.what, o.compartments, t.compartments,
                                          t.line is not null or o.line is not null, t.closed or o.closed) as level
              from taken t
              join deconfliction.watched o
                on o.key = t.key
               and o.since <= t.at
               and (o.until is null or o.until > t.at)
               and o.account <> t.account
               and coalesce(o.entity, o.line) <> coalesce(t.entity, t.line)
             where case when o.entity is null then o.owner <> t.unit
                        else exists (select from unnest(o.classes) c where get_bit(t.bits, c) = 0) end
               and not exists (select from unnest(o.statements) s
                                where not exists (select from pole.statement_now n where n.id = s))
               -- Met the other way round, and both sides know.
               and not exists (select from deconfliction.hit h
                                 join deconfliction.talk k on k.hit = h.id
                                where h.probe = coalesce(o.entity, o.line) and h.target = coalesce(t.entity, t.line)
                                  and k.pointed_at is not null)
             order by coalesce(t.entity, t.line), coalesce(o.entity, o.line), o.since),
        hits as (
            insert into deconfliction.hit (at, shows_asker, id, owner, desk, entity, line, probe, target, classes, compartments,
                                           what, how, level)
            select f.at,
                   f.level <> 'CLOSED'
                       or f.askers_closed and f.owner <> deconfliction.command() and f.compartments = '{}',
                   f.id, f.owner,
                   case when f.national then deconfliction.command() else deconfliction.desk_for(f.owner) end, f.entity,
                   f.line, coalesce(f.probe_entity, f.probe_line), coalesce(f.entity, f.line), f.classes, f.compartments,
                   f.what, f.how, f.level
              from found f
            on conflict (probe, target) do nothing
            returning id, level, owner),
        talks as (
            insert into deconfliction.talk (due_at, pointed_at, hit, reference)
            select f.due_at, case when h.level in ('POINTER', 'OPEN') then f.told_at end, h.id,
                   deconfliction.reference('DCF')
              from hits h join found f on f.id = h.id),
        askers as (
            insert into deconfliction.asker (hit, account, unit, supervisor, operation)
            select h.id, f.account, f.unit, f.supervisor, f.operation from hits h join found f on f.id = h.id),
        pointers as (
            insert into deconfliction.pointer (at, hit, account, desk, line, probe, body)
            select f.told_at, h.id, f.account, deconfliction.desk_for(f.unit), f.probe_line, f.probe_entity,
                   case when h.level = 'OPEN' then h.owner end
              from hits h join found f on f.id = h.id
             where h.level in ('POINTER', 'OPEN'))
        insert into deconfliction.compared (at, line, account, found)
        select t.at, t.line, t.account, bool_or(f.id is not null)
          from taken t
          left join found f on f.probe_line = t.line
         where t.line is not null
         group by t.at, t.line, t.account
        on conflict (line) do update set found = deconfliction.compared.found or excluded.found
    $$;

-- Tells the national desk of whoever found nothing so many times on end. Nobody near the asker is told: that no such word
-- came would say that something had been found.
create function deconfliction.tell_of_misses(so_many integer, since timestamptz) returns void
    language sql security definer
    set search_path = pg_catalog
    as $$
        insert into deconfliction.alert (at, id, account, unit, supervisor, operation, kind)
        select l.at, gen_random_uuid(), w.account, l.unit, l.supervisor, l.operation, 'MANY_MISSES'
          from (select distinct c.account from deconfliction.compared c where c.at > tell_of_misses.since) w
         cross join lateral (
               select a.at, a.unit, a.supervisor, a.operation
                 from deconfliction.compared c
                 join deconfliction.line n on n.id = c.line
                 join deconfliction.asked a on a.id = n.asked
                where c.account = w.account
                order by c.at desc, c.line
                limit 1) l
         where (select count(*) = so_many and not bool_or(m.found)
                  from (select c.found
                          from deconfliction.compared c
                         where c.account = w.account
                         order by c.at desc, c.line
                         limit so_many) m)
           and not exists (select from deconfliction.alert e
                            where e.account = w.account and e.kind = 'MANY_MISSES' and e.at > l.at - interval '1 day')
    $$;

-- Notes that the actor asked for more than they have. It is for others to read, not for them.
create function deconfliction.tell_of_asking(
        at timestamptz, unit uuid, supervisor uuid, operation text, kind text) returns void
    language sql security definer
    set search_path = pg_catalog
    as $$
        insert into deconfliction.alert (at, id, account, unit, supervisor, operation, kind)
        values (tell_of_asking.at, gen_random_uuid(), current_setting('occ.account')::uuid, tell_of_asking.unit,
                tell_of_asking.supervisor, tell_of_asking.operation, tell_of_asking.kind)
    $$;

-- The owner's desk lets the asker's side know. It answers nothing, and does nothing for anybody else.
create function deconfliction.release(released uuid, at timestamptz) returns void
    language sql security definer
    set search_path = pg_catalog
    as $$
        with released as (
            insert into deconfliction.pointer (at, hit, account, desk, line, probe)
            select release.at, h.id, a.account, deconfliction.desk_for(a.unit),
                   case when l.id is not null then h.probe end, case when l.id is null then h.probe end
              from deconfliction.hit h
              join deconfliction.asker a on a.hit = h.id
              left join deconfliction.line l on l.id = h.probe
             where h.id = release.released
               and h.level <> 'CLOSED'
               and h.desk = deconfliction.desk_of(current_setting('occ.account')::uuid)
            on conflict (hit) do nothing
            returning hit)
        update deconfliction.talk t set pointed_at = release.at from released r where t.hit = r.hit
    $$;

revoke execute on function
    deconfliction.watch(timestamptz, timestamptz, timestamptz, timestamptz, boolean, uuid, uuid, text, jsonb),
    deconfliction.compare(), deconfliction.tell_of_misses(integer, timestamptz),
    deconfliction.tell_of_asking(timestamptz, uuid, uuid, text, text),
    deconfliction.release(uuid, timestamptz), deconfliction.reference(text), deconfliction.desk_for(uuid),
    deconfliction.level_of(uuid, text, text[], text[], boolean, boolean) from public;

alter table deconfliction.asked enable row level security;
create policy by_asker on deconfliction.asked
    using ((select current_setting('occ.account')::uuid) in (account, supervisor))
    with check ((select current_setting('occ.account')::uuid) in (account, supervisor));

alter table deconfliction.line enable row level security;
create policy by_asker on deconfliction.line
    using (exists (select from deconfliction.asked a
                    where a.id = asked and (select current_setting('occ.account')::uuid) in (a.account, a.supervisor)))
    with check (exists (select from deconfliction.asked a
                    where a.id = asked and (select current_setting('occ.account')::uuid) in (a.account, a.supervisor)));

alter table deconfliction.operation enable row level security;
create policy by_unit on deconfliction.operation
    using (unit = (select p.organisation from access.person p where p.id = current_setting('occ.account')::uuid))
    with check (unit = (select p.organisation from access.person p where p.id = current_setting('occ.account')::uuid));

alter table deconfliction.alert enable row level security;
create policy by_supervisor on deconfliction.alert
    using (supervisor = (select current_setting('occ.account')::uuid) and kind <> 'MANY_MISSES'
           or (select deconfliction.desk_of(current_setting('occ.account')::uuid)) = (select deconfliction.command()))
    with check (supervisor = (select current_setting('occ.account')::uuid) and kind <> 'MANY_MISSES'
           or (select deconfliction.desk_of(current_setting('occ.account')::uuid)) = (select deconfliction.command()));

-- A desk sees the matches of its bodies, the national desk all: of records that its officer may see, as they stand now.
-- What a compartment keeps is for the desks' officers who are in it, wherever they sit.
do $$
declare
    desk constant text := '(select deconfliction.desk_of(current_setting(''occ.account'')::uuid))';
    owners constant text := format(
        '(desk = %1$s or %1$s = (select deconfliction.command()) or compartments <> ''{}'' and %1$s is not null)
         and (entity is null or exists (select from pole.entity e where e.id = entity))
         and not exists (select from unnest(classes) c
                          where get_bit((select decode(current_setting(''occ.bits''), ''hex'')), c) = 0)', desk);
    whose constant text := 'exists (select from deconfliction.hit h where h.id = hit and h.shows_asker)
         and (select current_setting(''occ.account'')) is not null';
    askers constant text := format('account = (select current_setting(''occ.account'')::uuid) or desk = %s', desk);
    sides constant text := '(exists (select from deconfliction.hit h where h.id = hit)
          or exists (select from deconfliction.pointer p where p.hit = %I.hit))
         and (select current_setting(''occ.account'')) is not null';
begin
    execute format('alter table deconfliction.hit enable row level security');
    execute format('create policy by_desk on deconfliction.hit using (%s) with check (%s)', owners, owners);
    execute format('alter table deconfliction.asker enable row level security');
    execute format('create policy by_desk on deconfliction.asker using (%s) with check (%s)', whose, whose);
    execute format('alter table deconfliction.pointer enable row level security');
    execute format('create policy by_side on deconfliction.pointer using (%s) with check (%s)', askers, askers);
    execute format('alter table deconfliction.talk enable row level security');
    execute format('create policy by_side on deconfliction.talk using (%s) with check (%s)',
        format(sides, 'talk'), format(sides, 'talk'));
    execute format('alter table deconfliction.step enable row level security');
    execute format('create policy by_side on deconfliction.step using (%s) with check (%s)',
        format(sides, 'step'), format(sides, 'step'));
end $$;

grant usage on schema deconfliction to ${app};
grant select, insert on deconfliction.asked, deconfliction.line, deconfliction.operation, deconfliction.step,
    deconfliction.policy, deconfliction.closed_compartment to ${app};
grant select on deconfliction.hit, deconfliction.asker, deconfliction.pointer, deconfliction.talk, deconfliction.alert
    to ${app};
grant update (used) on deconfliction.operation to ${app};
grant update (escalated_at, ended_at, version, outcome) on deconfliction.talk to ${app};
grant execute on function
    deconfliction.watch(timestamptz, timestamptz, timestamptz, timestamptz, boolean, uuid, uuid, text, jsonb),
    deconfliction.compare(), deconfliction.tell_of_misses(integer, timestamptz),
    deconfliction.tell_of_asking(timestamptz, uuid, uuid, text, text), deconfliction.release(uuid, timestamptz),
    deconfliction.desk_of(uuid), deconfliction.command(), deconfliction.desk_for(uuid) to ${app};
