create schema operations;

-- A light case: it ties together what is done against a subject. As narrow as its subject.
create table operations.operation (
    recorded_at timestamptz not null,
    since       timestamptz not null,
    checked_at  timestamptz,
    opened_on   date        not null,
    planned_end date        not null check (planned_end >= opened_on),
    class       integer     not null,
    version     integer     not null,
    id          uuid primary key,
    subject     uuid        not null references pole.entity,
    body        uuid        not null references access.organisation,
    author      uuid        not null,
    lead        uuid        not null,
    checked_by  uuid,
    reference   text        not null unique,
    name        text        not null,
    state       text        not null,
    objective   text        not null,
    untasked    text        not null,
    check_asked text,
    check ((checked_at is null) = (check_asked is null) and (checked_at is null) = (checked_by is null))
);
create index operation_by_state on operations.operation (state, since desc, id desc) include (class);
create index operation_of_subject on operations.operation (subject, opened_on desc);
create index operation_named on operations.operation (lower(name)) where state <> 'CLOSED';
create index operation_led on operations.operation (lead) where state <> 'CLOSED';

-- Whom or what else it is about. As narrow as that as well.
create table operations.also_about (
    at        timestamptz not null,
    class     integer     not null,
    operation uuid        not null references operations.operation,
    entity    uuid        not null references pole.entity,
    by        uuid        not null,
    primary key (operation, entity)
);
create index also_about_entity on operations.also_about (entity);

-- A bid, a plan or an action that it rests on, by its reference. What is taken off stays, with when and by whom.
create table operations.tie (
    at        timestamptz not null,
    ended_at  timestamptz,
    class     integer     not null,
    id        uuid primary key,
    operation uuid        not null references operations.operation,
    entity    uuid        not null references pole.entity,
    by        uuid        not null,
    ended_by  uuid,
    kind      text        not null,
    tied      text        not null,
    check ((ended_at is null) = (ended_by is null))
);
create unique index tied_once on operations.tie (operation, kind, tied) where ended_at is null;

-- What a power was given for, until when; what authorises it is held elsewhere, and is only named here.
create table operations.authority (
    at         timestamptz not null,
    granted_on date        not null,
    due        date        not null check (due >= granted_on),
    ended_on   date,
    class      integer     not null,
    id         uuid primary key,
    operation  uuid        not null references operations.operation,
    by         uuid        not null,
    reference  text        not null unique,
    kind       text        not null,
    held_as    text        not null,
    words      text        not null
);
create index authority_of_operation on operations.authority (operation, due);
create index authority_due on operations.authority (due) where ended_on is null;

create table operations.member (
    at        timestamptz not null,
    first_day date        not null,
    last_day  date check (last_day >= first_day),
    class     integer     not null,
    operation uuid        not null references operations.operation,
    officer   uuid        not null,
    by        uuid        not null,
    part      text        not null,
    id        uuid primary key
);
create unique index member_once on operations.member (operation, officer) where last_day is null;

create table operations.cost (
    at        timestamptz not null,
    taken_at  timestamptz,
    pence     bigint      not null check (pence > 0),
    day       date        not null,
    class     integer     not null,
    id        uuid primary key,
    operation uuid        not null references operations.operation,
    by        uuid        not null,
    reference text        not null unique,
    kind      text        not null,
    words     text        not null
);
create index cost_of_operation on operations.cost (operation, day);

-- What was learnt. Somebody else than whoever wrote it approves it (R03), and by that the operation is closed.
create table operations.analysis (
    at          timestamptz not null,
    class       integer     not null,
    operation   uuid primary key references operations.operation,
    by          uuid        not null,
    intended    text        not null,
    happened    text        not null,
    worked      text        not null,
    failed      text        not null,
    recommended text        not null,
    residual    text        not null
);

-- What became of it, one thing after the other.
create table operations.step (
    at        timestamptz not null,
    class     integer     not null,
    number    integer     not null,
    operation uuid        not null references operations.operation,
    by        uuid        not null,
    event     text        not null,
    words     text        not null,
    primary key (operation, number)
);

select access.protect('operations.operation');
select access.protect('operations.also_about');
select access.protect('operations.tie');
select access.protect('operations.authority');
select access.protect('operations.member');
select access.protect('operations.cost');
select access.protect('operations.analysis');
select access.protect('operations.step');

grant usage on schema operations to ${app};
grant select, insert on all tables in schema operations to ${app};
grant update (since, checked_at, planned_end, version, lead, checked_by, name, state, objective, check_asked)
    on operations.operation to ${app};
grant delete on operations.also_about to ${app};
grant update (ended_at, ended_by) on operations.tie to ${app};
grant update (due, ended_on, words) on operations.authority to ${app};
grant update (last_day) on operations.member to ${app};
grant update (taken_at) on operations.cost to ${app};
-- An analysis that came back is written anew, until it is approved.
grant delete on operations.analysis to ${app};

-- What a module above ties to an operation, and the clocks of the picture, read this much.
create view operations.operation_now with (security_invoker = true) as
    select id, reference, name, state, class, subject, body, lead from operations.operation;
grant select on operations.operation_now to ${app};

create function operations.erase(asked uuid[], near uuid[], words text[]) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        close uuid[];
        gone uuid[];
    begin
        perform audit.require_erasing(asked);
        select coalesce(array_agg(o.id), '{}') into close
          from operations.operation o
         where o.subject = any (near)
            or exists (select from operations.also_about a where a.operation = o.id and a.entity = any (asked || near));
        update operations.operation o
           set name = audit.blotted(name, erase.words), objective = audit.blotted(objective, erase.words),
               untasked = audit.blotted(untasked, erase.words)
         where o.id = any (close);
        update operations.authority a set words = audit.blotted(a.words, erase.words),
               held_as = audit.blotted(a.held_as, erase.words) where a.operation = any (close);
        update operations.member m set part = audit.blotted(m.part, erase.words) where m.operation = any (close);
        update operations.cost c set words = audit.blotted(c.words, erase.words) where c.operation = any (close);
        update operations.analysis y
           set intended = audit.blotted(intended, erase.words), happened = audit.blotted(happened, erase.words),
               worked = audit.blotted(worked, erase.words), failed = audit.blotted(failed, erase.words),
               recommended = audit.blotted(recommended, erase.words), residual = audit.blotted(residual, erase.words)
         where y.operation = any (close);
        update operations.step s set words = audit.blotted(s.words, erase.words) where s.operation = any (close);
        delete from operations.also_about where entity = any (asked);
        delete from operations.tie where entity = any (asked);
        select coalesce(array_agg(o.id), '{}') into gone from operations.operation o where o.subject = any (asked);
        delete from operations.also_about where operation = any (gone);
        delete from operations.tie where operation = any (gone);
        delete from operations.authority where operation = any (gone);
        delete from operations.member where operation = any (gone);
        delete from operations.cost where operation = any (gone);
        delete from operations.analysis where operation = any (gone);
        delete from operations.step where operation = any (gone);
        return query
        delete from operations.operation
         where id = any (gone) and current_setting('occ.account')::uuid is not null returning id;
    end $$;
revoke execute on function operations.erase(uuid[], uuid[], text[]) from public;
grant execute on function operations.erase(uuid[], uuid[], text[]) to ${app};
