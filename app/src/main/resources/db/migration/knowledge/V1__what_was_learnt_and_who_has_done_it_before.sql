create schema knowledge;

-- What was learnt when a tactic was tried. It names nobody. Whoever wrote it does not publish it (R03).
create table knowledge.lesson (
    recorded_at   timestamptz not null,
    published_at  timestamptz,
    class         integer     not null,
    version       integer     not null,
    id            uuid primary key,
    author        uuid        not null,
    unit          uuid        not null references access.organisation,
    published_by  uuid        check (published_by <> author),
    reference     text        not null unique,
    state         text        not null check (state in ('WAITING', 'PUBLISHED', 'WITHDRAWN')),
    strength      text        not null,
    handling      text        not null,
    tactic        text        not null,
    title         text        not null,
    place         text        not null,
    done          text        not null,
    result        text        not null,
    caution       text        not null,
    why_withdrawn text,
    words         tsvector    not null generated always as (
        to_tsvector('english', title || ' ' || place || ' ' || done || ' ' || result || ' ' || caution)) stored,
    check ((published_at is null) = (published_by is null)),
    check (state <> 'PUBLISHED' or published_at is not null)
);
create index lesson_newest on knowledge.lesson (state, recorded_at desc) include (class);
create index lesson_of_tactic on knowledge.lesson (tactic, state, recorded_at desc) include (class);
create index lesson_words on knowledge.lesson using gin (words);
select access.protect('knowledge.lesson');

-- Who has done what before, as they say themselves, for everybody who works here.
create table knowledge.experience (
    entered_at timestamptz not null,
    year       smallint    not null,
    id         uuid primary key,
    account    uuid        not null,
    unit       uuid        not null references access.organisation,
    reference  text        not null unique,
    tactic     text        not null,
    what       text        not null
);
create index experience_of_tactic on knowledge.experience (tactic, year desc);

grant usage on schema knowledge to ${app};
grant select, insert on knowledge.lesson, knowledge.experience to ${app};
grant update (state, version, published_at, published_by, why_withdrawn) on knowledge.lesson to ${app};
grant delete on knowledge.experience to ${app};
