create schema partners;

-- Bodies that can be asked for help: more than those that people here belong to. `regions` is empty where it works in the
-- whole country. A body that is also in the tree of organisations has its key.
create table partners.body (
    changed_at   timestamptz not null,
    closed_at    timestamptz,
    version      integer     not null,
    competent    boolean     not null,
    id           uuid primary key,
    key          text        not null unique,
    name         text        not null,
    sector       text        not null,
    regions      text[]      not null,
    contact      text        not null,
    capabilities text        not null,
    closed_why   text
);
create index body_by_name on partners.body (lower(name));

insert into partners.body (changed_at, version, competent, id, key, name, sector, regions, contact, capabilities)
select now(), 1, o.competent, o.id, replace(o.key, ':', '-'), o.name, o.sector,
       case o.kind when 'REGION' then array[split_part(o.key, ':', 2)]
                   when 'FORCE' then array[split_part(p.key, ':', 2)]
                   else array[]::text[] end,
       '', ''
  from access.organisation o
  left join access.organisation p on p.id = o.parent;

-- Bodies that nobody here belongs to. Each stands under its own name and has no contact until somebody records one.
insert into partners.body (changed_at, version, competent, id, key, name, sector, regions, contact, capabilities)
select now(), 1, b.competent, gen_random_uuid(), b.key, b.name, b.sector, array[]::text[], '', ''
  from (values
        ('probation', 'Probation Service', 'PUBLIC', true),
        ('natural-resources-wales', 'Natural Resources Wales', 'PUBLIC', true),
        ('sepa', 'Scottish Environment Protection Agency', 'PUBLIC', true),
        ('fearless', 'Fearless', 'THIRD', false),
        ('five-eyes', 'Five Eyes law enforcement bureaux', 'INTERNATIONAL', false)
       ) as b (key, name, sector, competent);

-- What a body can do about the things that groups depend on. It counts once a second person has approved it, and until the
-- day it is to be looked at again (R47).
create table partners.lever (
    proposed_at     timestamptz not null,
    decided_at      timestamptz,
    until           date        not null,
    cost            smallint    not null check (cost between 1 and 5),
    protective      boolean     not null,
    id              uuid primary key,
    body            uuid        not null references partners.body,
    proposed_by     uuid        not null,
    decided_by      uuid,
    reference       text        not null unique,
    name            text        not null,
    kind            text        not null,
    field           text        not null,
    against         text[]      not null check (cardinality(against) > 0),
    basis           text        not null,
    necessity       text        not null,
    proportionality text        not null,
    intrusion       text        not null,
    state           text        not null,
    decided_why     text,
    check ((state = 'PROPOSED') = (decided_by is null)),
    check (decided_by is distinct from proposed_by)
);
create index lever_of_body on partners.lever (body);

-- Who works with whom: along these a request can be carried.
create table partners.relationship (
    recorded_at timestamptz not null,
    ended_at    timestamptz,
    strength    smallint    not null check (strength between 1 and 3),
    id          uuid primary key,
    one         uuid        not null references partners.body,
    other       uuid        not null references partners.body,
    recorded_by uuid        not null,
    ended_by    uuid,
    reference   text        not null unique,
    kind        text        not null,
    words       text        not null,
    check (one <> other)
);
create index relationship_of_one on partners.relationship (one) where ended_at is null;
create index relationship_of_other on partners.relationship (other) where ended_at is null;

-- Senior officers of the command in the regions: one at a time in each (R33). The note is what one hands to the next.
create table partners.posting (
    starts_at timestamptz not null,
    ended_at  timestamptz,
    id        uuid primary key,
    officer   uuid        not null,
    posted_by uuid        not null,
    ended_by  uuid,
    region    text        not null,
    handover  text
);
create unique index one_officer_a_region on partners.posting (region) where ended_at is null;

-- What a group depends on, as a person confirmed it. `entity` is what it was read off, if any; `concerns` is in which
-- light the person stands whom it is about, if it is about one.
create table partners.exposure (
    recorded_at timestamptz not null,
    ended_at    timestamptz,
    class       integer     not null,
    protective  boolean     not null,
    id          uuid primary key,
    subject     uuid        not null references pole.entity,
    recorded_by uuid        not null,
    ended_by    uuid,
    entity      uuid,
    reference   text        not null unique,
    kind        text        not null,
    words       text        not null,
    concerns    text,
    why         text        not null,
    ended_why   text
);
create index exposure_of_subject on partners.exposure (subject);

create table partners.exposure_basis (
    class     integer not null,
    exposure  uuid    not null references partners.exposure,
    statement uuid    not null,
    primary key (exposure, statement)
);

-- Which bodies work on it already.
create table partners.touch (
    recorded_at timestamptz not null,
    ended_at    timestamptz,
    class       integer     not null,
    id          uuid primary key,
    exposure    uuid        not null references partners.exposure,
    body        uuid        not null references partners.body,
    recorded_by uuid        not null,
    ended_by    uuid,
    words       text        not null
);
create index touch_of_exposure on partners.touch (exposure) where ended_at is null;

select access.protect('partners.exposure');
select access.protect('partners.exposure_basis');
select access.protect('partners.touch');

grant usage on schema partners to ${app};
grant select, insert on all tables in schema partners to ${app};
grant update (changed_at, closed_at, version, competent, name, sector, regions, contact, capabilities, closed_why)
    on partners.body to ${app};
grant update (decided_at, decided_by, state, decided_why) on partners.lever to ${app};
grant update (ended_at, ended_by) on partners.relationship, partners.touch to ${app};
grant update (ended_at, ended_by, handover) on partners.posting to ${app};
grant update (ended_at, ended_by, ended_why) on partners.exposure to ${app};
