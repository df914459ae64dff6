create schema bids;

-- What a response needs and does not have. As narrow as its subject.
create table bids.bid (
    recorded_at  timestamptz not null,
    since        timestamptz not null,
    first_day    date        not null,
    last_day     date        not null check (last_day >= first_day),
    until        date,
    class        integer     not null,
    version      integer     not null,
    cost         integer     not null check (cost >= 0),
    id           uuid primary key,
    subject      uuid        not null references pole.entity,
    body         uuid        not null references access.organisation,
    author       uuid        not null,
    unit         uuid        not null references access.organisation,
    reference    text        not null unique,
    state        text        not null,
    level        text        not null,
    objective    text        not null,
    grounds      text        not null,
    authorities  text        not null,
    risks        text        not null,
    exit         text        not null,
    if_declined  text        not null,
    alternatives text        not null,
    assets       text[]      not null check (cardinality(assets) > 0)
);
create index bid_by_state on bids.bid (state, since) include (class);
create index bid_of_subject on bids.bid (subject, recorded_at desc);

-- An analyst's scores. Somebody else than the author scores (R03).
create table bids.assessment (
    at     timestamptz not null,
    class  integer     not null,
    bid    uuid primary key references bids.bid,
    by     uuid        not null,
    scores smallint[]  not null check (cardinality(scores) = 5 and 1 <= all (scores) and 5 >= all (scores)),
    why    text        not null
);

-- What became of it, one thing after the other. A decline names whoever carries the risk (R15).
create table bids.step (
    at          timestamptz not null,
    until       date,
    class       integer     not null,
    number      integer     not null,
    id          uuid primary key,
    bid         uuid        not null references bids.bid,
    by          uuid        not null,
    risk_holder uuid,
    state       text        not null,
    level       text        not null,
    words       text        not null,
    given       text,
    power       text,
    unique (bid, number),
    check (state not in ('DECLINED', 'PARTLY_ACCEPTED') or risk_holder is not null),
    check ((state = 'DEFERRED') = (until is not null)),
    check ((state = 'TASKED') = (power is not null))
);

select access.protect('bids.bid');
select access.protect('bids.assessment');
select access.protect('bids.step');

grant usage on schema bids to ${app};
grant select, insert on bids.bid, bids.assessment, bids.step to ${app};
grant update (since, first_day, last_day, until, version, cost, body, state, level, objective, grounds, authorities, risks,
              exit, if_declined, alternatives, assets) on bids.bid to ${app};
