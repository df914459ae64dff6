create schema intelligence;

-- A report. While the unit works on it, it stands in the class of its original; once approved, in the widest class of
-- what was approved, so that it is there for whoever may read any item of it. Who the source is stands in no column here.
create table intelligence.report (
    recorded_at     timestamptz not null,
    reported_at     timestamptz not null,
    state_since     timestamptz not null,
    taken_at        timestamptz,
    class           integer     not null,
    version         integer     not null,
    information_on  date        not null,
    review_on       date,
    information_at  time,
    state           smallint    not null,
    priority        smallint    not null,
    marking         smallint    not null,
    scheme          smallint    not null,
    source_kind     smallint    not null,
    source_grade    smallint    not null,
    mopi            smallint,
    privileged      boolean     not null,
    suspicious      boolean     not null,
    id              uuid primary key,
    owner           uuid        not null references access.organisation,
    author          uuid        not null,
    taken_by        uuid,
    reference       text        not null unique,
    title           text        not null,
    operation       text
);
create index report_in_work on intelligence.report (state, priority, reported_at) include (class, owner)
    where state in (2, 3, 4);
create index report_newest on intelligence.report (state_since desc, id) include (class) where state in (5, 6, 7, 8);
create index report_by_author on intelligence.report (author, recorded_at desc);

-- How it came to be known and what disclosure would do: the unit's and the author's alone, for good.
create table intelligence.provenance (
    class  integer not null,
    report uuid primary key references intelligence.report,
    author uuid    not null,
    text   text    not null,
    risk   text
);

-- A paragraph of a report, graded by itself. Under code C it carries its conditions. `graded_as` is the grade another
-- scheme gave, as it was given. `source` is what statements made from it rest on, once it is approved.
create table intelligence.item (
    class            integer  not null,
    review_on        date,
    number           smallint not null,
    information      smallint,
    handling         smallint,
    action           smallint,
    sanitisation     smallint,
    may_be_mentioned boolean  not null,
    id               uuid primary key,
    report           uuid     not null references intelligence.report,
    author           uuid     not null,
    source           uuid,
    conditions       text,
    graded_as        text,
    unique (report, number),
    check (action is null or handling = 1),
    check ((action is null) = (sanitisation is null))
);
create unique index item_source on intelligence.item (source) where source is not null;

create table intelligence.item_recipient (
    class        integer not null,
    item         uuid    not null references intelligence.item,
    organisation uuid    not null references access.organisation,
    author       uuid    not null,
    primary key (item, organisation)
);

-- The text of an item at a level: 1 as it came in, 2 sanitised. A newer text takes the place of an older one, which
-- stays, so that what was changed, by whom and when has an answer.
create table intelligence.item_text (
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    class         integer     not null,
    level         smallint    not null,
    id            uuid primary key,
    item          uuid        not null references intelligence.item,
    author        uuid        not null,
    recorded_by   uuid        not null,
    text          text        not null
);
create index item_text_now on intelligence.item_text (item, level) where superseded_at is null;

-- What may be told to a named kind of recipient, and no more.
create table intelligence.tear_line (
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    class         integer     not null,
    id            uuid primary key,
    report        uuid        not null references intelligence.report,
    recorded_by   uuid        not null,
    audience      text        not null,
    text          text        not null
);
create index tear_line_now on intelligence.tear_line (report) where superseded_at is null;

-- Phrases that were pointed out and are to stand, with the reason.
create table intelligence.kept_phrase (
    at     timestamptz not null,
    class  integer     not null,
    item   uuid        not null references intelligence.item,
    by     uuid        not null,
    phrase text        not null,
    reason text        not null,
    primary key (item, phrase)
);

-- Under S2 the originator is asked before anything is sanitised (R20). The last answer counts.
create table intelligence.consent (
    asked_at    timestamptz not null,
    answered_at timestamptz,
    class       integer     not null,
    given       boolean,
    id          uuid primary key,
    report      uuid        not null references intelligence.report,
    author      uuid        not null,
    asked_by    uuid        not null,
    answered_by uuid,
    note        text
);
create index consent_by_report on intelligence.consent (report, asked_at desc);
create index consent_unanswered on intelligence.consent (author) where answered_at is null;

-- From state to state, by whom and why. It speaks of the original, so it stays with the unit and the author.
create table intelligence.step (
    at         timestamptz not null,
    class      integer     not null,
    from_state smallint,
    to_state   smallint    not null,
    id         uuid primary key,
    report     uuid        not null references intelligence.report,
    author     uuid        not null,
    by         uuid        not null,
    reason     text
);
create index step_by_report on intelligence.step (report, at);

select access.protect('intelligence.report');
select access.protect('intelligence.provenance');
select access.protect('intelligence.item');
select access.protect('intelligence.item_recipient');
select access.protect('intelligence.item_text');
select access.protect('intelligence.tear_line');
select access.protect('intelligence.kept_phrase');
select access.protect('intelligence.consent');
select access.protect('intelligence.step');
select access.own('intelligence.report', 'author');
select access.own('intelligence.provenance', 'author');
select access.own('intelligence.item', 'author');
select access.own('intelligence.item_recipient', 'author');
select access.own('intelligence.item_text', 'author');
select access.own('intelligence.consent', 'author');
select access.own('intelligence.step', 'author');

grant usage on schema intelligence to ${app};
grant select, insert on all tables in schema intelligence to ${app};
grant delete on intelligence.item, intelligence.item_recipient, intelligence.item_text, intelligence.kept_phrase to ${app};
grant update (state_since, taken_at, taken_by, class, version, information_on, information_at, review_on, state, priority,
    marking, scheme, source_kind, source_grade, mopi, privileged, suspicious, title, operation, reported_at)
    on intelligence.report to ${app};
grant update (text, risk, class) on intelligence.provenance to ${app};
grant update (class, review_on, information, handling, action, sanitisation, may_be_mentioned, source, conditions, graded_as)
    on intelligence.item to ${app};
grant update (class) on intelligence.item_recipient to ${app};
grant update (superseded_at, class) on intelligence.item_text, intelligence.tear_line to ${app};
grant update (answered_at, given, answered_by, note) on intelligence.consent to ${app};
