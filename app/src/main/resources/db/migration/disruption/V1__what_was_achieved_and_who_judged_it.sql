create schema disruption;

-- What was achieved against a subject, as it is claimed and as it was approved. As narrow as its subject.
create table disruption.disruption (
    recorded_at     timestamptz not null,
    since           timestamptz not null,
    approved_at     timestamptz,
    first_day       date        not null,
    last_day        date        not null check (last_day >= first_day),
    learning_due    date,
    class           integer     not null,
    version         integer     not null,
    months          smallint    not null check (months >= 0),
    sampled         boolean     not null default false,
    id              uuid primary key,
    subject         uuid        not null references pole.entity,
    body            uuid        not null references access.organisation,
    author          uuid        not null,
    reference       text        not null unique,
    kind            text        not null,
    state           text        not null,
    stage           text        not null,
    claimed         text        not null,
    level           text,
    pillar          text        not null,
    tactic          text,
    action          text,
    title           text        not null,
    narrative       text        not null,
    before          text        not null,
    after           text        not null,
    learning        text        not null,
    learning_action text        not null,
    secondary       text[]      not null,
    effects         text[]      not null,
    check (not pillar = any (secondary)),
    check ((approved_at is null) = (level is null))
);
create index disruption_by_state on disruption.disruption (state, last_day desc, id desc) include (class);
create index disruption_of_subject on disruption.disruption (subject, last_day desc);
create index disruption_of_body on disruption.disruption (body, last_day desc);
create index disruption_sampled on disruption.disruption (last_day desc) where sampled;

-- How much of what came of it, in the order in which it was typed.
create table disruption.achieved (
    class      integer        not null,
    place      smallint       not null,
    overseas   boolean        not null,
    quantity   numeric(16, 3) not null check (quantity >= 0),
    disruption uuid           not null references disruption.disruption,
    type       text           not null,
    detail     text           not null,
    primary key (disruption, place)
);

create table disruption.evidence (
    class      integer  not null,
    place      smallint not null,
    disruption uuid     not null references disruption.disruption,
    origin     text     not null,
    words      text     not null,
    primary key (disruption, place)
);

-- What only its author's own line reads.
create table disruption.restricted (
    at         timestamptz not null,
    class      integer     not null,
    disruption uuid primary key references disruption.disruption,
    by         uuid        not null,
    words      text        not null
);

-- Bodies that helped. The lead alone is counted (R11).
create table disruption.contributor (
    at         timestamptz not null,
    class      integer     not null,
    disruption uuid        not null references disruption.disruption,
    body       uuid        not null references access.organisation,
    by         uuid        not null,
    primary key (disruption, body)
);
create index contributor_of_body on disruption.contributor (body);

-- Who or what else it reached. As narrow as that as well.
create table disruption.target (
    at         timestamptz not null,
    class      integer     not null,
    disruption uuid        not null references disruption.disruption,
    entity     uuid        not null references pole.entity,
    by         uuid        not null,
    primary key (disruption, entity)
);
create index target_of_entity on disruption.target (entity);

-- What became of it, one thing after the other.
create table disruption.step (
    at         timestamptz not null,
    class      integer     not null,
    number     integer     not null,
    disruption uuid        not null references disruption.disruption,
    by         uuid        not null,
    state      text        not null,
    stage      text        not null,
    level      text,
    words      text        not null,
    primary key (disruption, number)
);

select access.protect('disruption.disruption');
select access.protect('disruption.achieved');
select access.protect('disruption.evidence');
select access.protect('disruption.restricted');
select access.protect('disruption.contributor');
select access.protect('disruption.target');
select access.protect('disruption.step');

grant usage on schema disruption to ${app};
grant select, insert on all tables in schema disruption to ${app};
-- A draft is written anew as a whole, until it is submitted.
grant delete on disruption.achieved, disruption.evidence, disruption.restricted to ${app};
grant update (since, approved_at, first_day, last_day, learning_due, version, months, sampled, kind, state, stage, claimed, level,
              pillar, tactic, title, narrative, before, after, learning, learning_action, secondary, effects)
    on disruption.disruption to ${app};
