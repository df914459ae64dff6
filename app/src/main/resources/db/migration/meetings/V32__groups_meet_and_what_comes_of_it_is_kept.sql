create schema meetings;

-- A group that meets, for a body. By its cycle it meets every so many weeks from a day, or on the nth weekday of a month.
create table meetings.meeting_group (
    begun_at    timestamptz not null,
    weeks_from  date,
    at_time     time        not null,
    class       integer     not null,
    version     integer     not null,
    quorum      integer     not null check (quorum > 0),
    paper_hours integer     not null check (paper_hours >= 0),
    weeks       integer     check (weeks > 0),
    nth         integer     check (nth between 1 and 5),
    weekday     integer     check (weekday between 1 and 7),
    id          uuid primary key,
    body        uuid        not null references access.organisation,
    chair       uuid        not null,
    secretary   uuid        not null,
    reference   text        not null unique,
    name        text        not null,
    kind        text        not null,
    check ((weeks is null) = (weeks_from is null)),
    check ((nth is null) = (weekday is null)),
    check ((weeks is null) <> (nth is null))
);

create table meetings.member (
    since     date    not null,
    until     date,
    class     integer not null,
    id        uuid primary key,
    of_group  uuid    not null references meetings.meeting_group,
    account   uuid    not null
);
create unique index member_once on meetings.member (of_group, account) where until is null;
create index member_of on meetings.member (account) where until is null;

create table meetings.meeting (
    planned_at  timestamptz not null,
    starts_at   timestamptz not null,
    closes_at   timestamptz not null,
    closed_at   timestamptz,
    begun_at    timestamptz,
    ended_at    timestamptz,
    approved_at timestamptz,
    class       integer     not null,
    version     integer     not null,
    id          uuid primary key,
    of_group    uuid        not null references meetings.meeting_group,
    approved_by uuid,
    gathered    boolean     not null default false,
    reference   text        not null unique,
    state       text        not null,
    place       text        not null,
    words       text,
    unique (of_group, starts_at),
    check ((state = 'CANCELLED') = (words is not null)),
    check ((approved_at is null) = (approved_by is null))
);
create index meeting_to_close on meetings.meeting (closes_at) where not gathered;

-- Who has a place at a meeting, and whether they are there.
create table meetings.seat (
    class   integer not null,
    meeting uuid    not null references meetings.meeting,
    account uuid    not null,
    body    uuid    not null references access.organisation,
    member  boolean not null,
    present boolean not null,
    primary key (meeting, account)
);

-- One thing on an agenda, as narrow as what it is about. Its place in the order is shown to nobody: each reader counts
-- what they see.
create table meetings.item (
    added_at  timestamptz not null,
    rank      bigint      not null,
    class     integer     not null,
    version   integer     not null,
    id        uuid primary key,
    meeting   uuid        not null references meetings.meeting,
    subject   uuid        references pole.entity,
    added_by  uuid,
    touched   boolean     not null default false,
    reference text        not null unique,
    state     text        not null,
    source    text        not null,
    record    text        not null,
    title     text        not null,
    address   text        not null,
    outcome   text,
    words     text,
    reason    text,
    unique (meeting, source, record, class)
);
create index item_about on meetings.item (subject) where subject is not null;

-- What the source of an item said of it when the papers closed. Never changed: what is said later is shown beside it.
create table meetings.paper (
    closed_at timestamptz not null,
    number    integer     not null,
    class     integer     not null,
    id        uuid primary key,
    item      uuid        not null references meetings.item,
    subject   uuid        references pole.entity,
    key       text        not null,
    title     text        not null,
    address   text        not null,
    hash      text        not null,
    content   jsonb       not null,
    unique (item, key, class)
);
create index paper_about on meetings.paper (subject) where subject is not null;

create table meetings.decision (
    at      timestamptz not null,
    class   integer     not null,
    item    uuid primary key references meetings.item,
    subject uuid        references pole.entity,
    by      uuid        not null,
    label   text        not null,
    reasons text        not null,
    details text[]      not null default '{}'
);

-- Who disagreed, or stood back, and why.
create table meetings.remark (
    at      timestamptz not null,
    class   integer     not null,
    id      uuid primary key,
    item    uuid        not null references meetings.item,
    subject uuid        references pole.entity,
    account uuid        not null,
    by      uuid        not null,
    kind    text        not null check (kind in ('DISSENT', 'RECUSAL')),
    words   text        not null,
    unique (item, account, kind)
);

create table meetings.note (
    at      timestamptz not null,
    class   integer     not null,
    version integer     not null,
    item    uuid primary key references meetings.item,
    subject uuid        references pole.entity,
    words   text        not null
);

-- Who wrote in the notes of a meeting: none of them approves its minutes.
create table meetings.writer (
    class   integer not null,
    meeting uuid    not null references meetings.meeting,
    account uuid    not null,
    primary key (meeting, account)
);

create table meetings.action (
    asked_at    timestamptz not null,
    answered_at timestamptz,
    due         date        not null,
    class       integer     not null,
    version     integer     not null,
    id          uuid primary key,
    item        uuid        not null references meetings.item,
    meeting     uuid        not null references meetings.meeting,
    subject     uuid        references pole.entity,
    owner       uuid,
    body        uuid        references access.organisation,
    asked_by    uuid        not null,
    answered_by uuid,
    reference   text        not null unique,
    state       text        not null,
    words       text        not null,
    answer      text,
    check (owner is not null or body is not null),
    check ((state = 'OPEN') = (answered_at is null)),
    check ((answered_at is null) = (answer is null))
);
create index action_open on meetings.action (due) where state = 'OPEN';
create index action_about on meetings.action (subject) where subject is not null;

-- Minutes as they were approved, one section for each item, with the hash of what stood in it.
create table meetings.minute (
    approved_at timestamptz not null,
    class       integer     not null,
    id          uuid primary key,
    meeting     uuid        not null references meetings.meeting,
    item        uuid        references meetings.item,
    subject     uuid        references pole.entity,
    title       text        not null,
    hash        text        not null,
    said        text        not null,
    content     jsonb       not null,
    unique nulls not distinct (meeting, item)
);
create index minute_words on meetings.minute using gin (to_tsvector('english', title || ' ' || said));

select access.protect('meetings.meeting_group');
select access.protect('meetings.member');
select access.protect('meetings.meeting');
select access.protect('meetings.seat');
select access.protect('meetings.item');
select access.protect('meetings.paper');
select access.protect('meetings.decision');
select access.protect('meetings.remark');
select access.protect('meetings.note');
select access.protect('meetings.writer');
select access.protect('meetings.action');
select access.protect('meetings.minute');

grant usage on schema meetings to ${app};
grant select, insert on meetings.meeting_group, meetings.member, meetings.meeting, meetings.seat, meetings.item,
    meetings.paper, meetings.decision, meetings.remark, meetings.note, meetings.writer, meetings.action, meetings.minute
    to ${app};
grant update (weeks_from, at_time, version, quorum, paper_hours, weeks, nth, weekday, chair, secretary, name, kind)
    on meetings.meeting_group to ${app};
grant update (until) on meetings.member to ${app};
grant update (closes_at, closed_at, begun_at, ended_at, approved_at, approved_by, version, gathered, state,
              words)
    on meetings.meeting to ${app};
grant update (present, member) on meetings.seat to ${app};
grant update (rank, version, state, touched, title, outcome, reason) on meetings.item to ${app};
grant update (at, version, words) on meetings.note to ${app};
grant update (version, state, answer, answered_at, answered_by) on meetings.action to ${app};
