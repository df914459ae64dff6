-- A question that must be answered: asked by somebody, or a gap that an assessment or a plan left. As narrow as the record
-- it is about. 1 open, 2 answered, 3 withdrawn.
create table intelligence.requirement (
    raised_at   timestamptz not null,
    class       integer     not null,
    version     integer     not null,
    due_on      date        not null,
    kind        smallint    not null,
    state       smallint    not null,
    priority    smallint    not null,
    id          uuid primary key,
    owner       uuid        not null references access.organisation,
    accountable uuid        not null,
    about       uuid        references pole.entity,
    reference   text        not null unique,
    question    text        not null,
    why         text        not null
);
create index requirement_open on intelligence.requirement (due_on) include (class) where state = 1;
create index requirement_of_somebody on intelligence.requirement (accountable, due_on) where state = 1;

create table intelligence.requirement_collector (
    at           timestamptz not null,
    class        integer     not null,
    id           uuid primary key,
    requirement  uuid        not null references intelligence.requirement,
    organisation uuid        not null references access.organisation,
    by           uuid        not null,
    how          text        not null
);
create index requirement_collector_of on intelligence.requirement_collector (requirement, at);

-- As narrow as the requirement, the report, and each item of it that whoever answered could read. One report may answer in
-- several rows: a rule against it would tell of a row that somebody may not see.
create table intelligence.requirement_answer (
    at          timestamptz not null,
    class       integer     not null,
    extent      smallint    not null,
    id          uuid primary key,
    requirement uuid        not null references intelligence.requirement,
    report      uuid        not null references intelligence.report,
    by          uuid        not null,
    note        text        not null
);
create index requirement_answer_of on intelligence.requirement_answer (requirement, at);

create table intelligence.requirement_step (
    at          timestamptz not null,
    class       integer     not null,
    state       smallint    not null,
    id          uuid primary key,
    requirement uuid        not null references intelligence.requirement,
    by          uuid        not null,
    reason      text
);
create index requirement_step_of on intelligence.requirement_step (requirement, at);

select access.protect('intelligence.requirement');
select access.about('intelligence.requirement', 'about');
select access.protect('intelligence.requirement_collector');
select access.protect('intelligence.requirement_answer');
select access.protect('intelligence.requirement_step');
grant select, insert on intelligence.requirement, intelligence.requirement_collector, intelligence.requirement_answer,
    intelligence.requirement_step to ${app};
grant update (state, version) on intelligence.requirement to ${app};

-- Somebody asks to be told when something new is said of a name (predicate 1), an identifier (from 200) or a record (0).
-- It exists for its owner and for nobody else: that somebody is watched is as delicate as what is said of them.
create table intelligence.standing_search (
    begun_at   timestamptz not null,
    seen_until timestamptz not null,
    ended_at   timestamptz,
    ends_on    date        not null,
    seen_on    date,
    predicate  smallint    not null,
    id         uuid primary key,
    owner      uuid        not null,
    entity     uuid        references pole.entity,
    reference  text        not null unique,
    value      text        not null,
    purpose    text        not null,
    check ((predicate = 0) = (entity is not null))
);
create index standing_search_of on intelligence.standing_search (owner, begun_at desc) where ended_at is null;
alter table intelligence.standing_search enable row level security;
create policy by_account on intelligence.standing_search
    using (owner = (select current_setting('occ.account')::uuid))
    with check (owner = (select current_setting('occ.account')::uuid));
grant select, insert on intelligence.standing_search to ${app};
grant update (seen_until, seen_on, ends_on, ended_at) on intelligence.standing_search to ${app};
