create schema mapping;

-- A group, priority individual or vulnerability on the map. It is also a pole entity of the same key and class, so
-- that statements can be made about it; here is only what the work on it needs.
create table mapping.subject (
    recorded_at  timestamptz not null,
    retracted_at timestamptz,
    class        integer     not null,
    kind         smallint    not null,
    id           uuid primary key references pole.entity,
    reference    text        not null unique,
    recorded_by  uuid        not null,
    nominated_by uuid        not null references access.organisation,
    source       uuid        not null
);
create index subject_source on mapping.subject (source);

-- How it stands: one row a change, so that any day can be asked about. The newest has no superseded_at.
create table mapping.standing (
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    class         integer     not null,
    version       integer     not null,
    since         timestamptz not null,
    id            uuid primary key,
    subject       uuid        not null references mapping.subject,
    recorded_by   uuid        not null,
    state         text        not null,
    name          text        not null,
    primary_theme text        not null,
    themes        text[]      not null,
    activities    text[]      not null,
    place         text        not null,
    countries     text[]      not null,
    move          text        not null,
    reason_code   text,
    reason        text,
    -- The record that stands for one rejected in its favour.
    instead       uuid references mapping.subject
);
create unique index one_standing_a_subject on mapping.standing (subject) where superseded_at is null;
create index standing_of_subject on mapping.standing (subject, recorded_at);

-- The test of definition it met, limb by limb, each with its justification: [{limb, met, justification}].
create table mapping.definition_test (
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    class         integer     not null,
    id            uuid primary key,
    subject       uuid        not null references mapping.subject,
    recorded_by   uuid        not null,
    basis         text        not null,
    findings      jsonb       not null
);
create index definition_test_of_subject on mapping.definition_test (subject);

create table mapping.review (
    recorded_at  timestamptz not null,
    retracted_at timestamptz,
    class        integer     not null,
    id           uuid primary key,
    subject      uuid        not null references mapping.subject,
    recorded_by  uuid        not null,
    finding      text        not null,
    words        text        not null
);
create index review_of_subject on mapping.review (subject, recorded_at);

-- When the next review is due. A review moves it, and so does whoever decides the tier.
create table mapping.review_due (
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    class         integer     not null,
    due           date        not null,
    id            uuid primary key,
    subject       uuid        not null references mapping.subject,
    recorded_by   uuid        not null
);
create unique index one_review_due_a_subject on mapping.review_due (subject) where superseded_at is null;
create index review_due_of_subject on mapping.review_due (subject, recorded_at);

-- The membership of a child, asked for and not recorded until a second person approves it (R29).
create table mapping.child_membership (
    asked_at        timestamptz not null,
    decided_at      timestamptz,
    class           integer     not null,
    since           date,
    justified_until date        not null,
    grade           smallint    not null,
    fact            boolean     not null,
    approved        boolean,
    id              uuid primary key,
    subject         uuid        not null references mapping.subject,
    person          uuid        not null references pole.entity,
    source          uuid        not null,
    asked_by        uuid        not null,
    decided_by      uuid,
    reference       text        not null unique,
    membership      text        not null
);
create index child_membership_of_subject on mapping.child_membership (subject) where decided_at is null;

create table mapping.archive_proposal (
    recorded_at           timestamptz not null,
    decided_at            timestamptz,
    class                 integer     not null,
    last_intelligence_on  date        not null,
    id                    uuid primary key,
    subject               uuid        not null references mapping.subject,
    recorded_by           uuid        not null,
    decided_by            uuid,
    reason_code           text        not null,
    residual_threat       text        not null,
    approved              boolean
);
create index archive_proposal_of_subject on mapping.archive_proposal (subject);

-- Where a merge or split went. History is kept: pointers only, and a pointer can be retracted.
create table mapping.succession (
    recorded_at  timestamptz not null,
    retracted_at timestamptz,
    class        integer     not null,
    id           uuid primary key,
    kind         text        not null check (kind in ('MERGE', 'SPLIT')),
    predecessor  uuid        not null references mapping.subject,
    successor    uuid        not null references mapping.subject,
    -- What a split recorded of its successors' members, so that undoing it can withdraw just that.
    source       uuid,
    recorded_by  uuid        not null,
    reason       text        not null
);
create index succession_predecessor on mapping.succession (predecessor);
create index succession_successor on mapping.succession (successor);

-- What serious harm to a place would follow from a group or from acting against it.
create table mapping.community_impact (
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    class         integer     not null,
    level         smallint    not null,
    review_on     date        not null,
    id            uuid primary key,
    subject       uuid        not null references mapping.subject,
    recorded_by   uuid        not null,
    place         text        not null,
    statement     text        not null
);
create index community_impact_of_subject on mapping.community_impact (subject);

select access.protect('mapping.subject');
select access.protect('mapping.standing');
select access.protect('mapping.definition_test');
select access.protect('mapping.review');
select access.protect('mapping.review_due');
select access.protect('mapping.child_membership');
select access.protect('mapping.archive_proposal');
select access.protect('mapping.succession');
select access.protect('mapping.community_impact');

grant usage on schema mapping to ${app};
grant select, insert on all tables in schema mapping to ${app};
grant update (retracted_at) on mapping.subject, mapping.review, mapping.succession to ${app};
grant update (superseded_at)
    on mapping.standing, mapping.definition_test, mapping.review_due, mapping.community_impact to ${app};
grant update (decided_at, decided_by, approved) on mapping.child_membership to ${app};
grant update (decided_at, decided_by, approved) on mapping.archive_proposal to ${app};

-- What modules above may join: how each subject stands, now and at any time.
create view mapping.subject_standing with (security_invoker = true) as
    select s.id, s.kind, s.reference, s.class, s.nominated_by, s.recorded_at as opened_at, s.retracted_at, s.source,
           t.state, t.name, t.primary_theme, t.themes, t.activities, t.place, t.countries, t.version, t.since,
           t.recorded_at, t.superseded_at
      from mapping.subject s
      join mapping.standing t on t.subject = s.id;
create view mapping.subject_now with (security_invoker = true) as
    select * from mapping.subject_standing where superseded_at is null and retracted_at is null;
create view mapping.review_now with (security_invoker = true) as
    select d.subject, r.reviewed_at, d.due as next_due
      from mapping.review_due d
      left join lateral (
           select max(v.recorded_at) as reviewed_at
             from mapping.review v
            where v.subject = d.subject and v.retracted_at is null) r on true
     where d.superseded_at is null;
create view mapping.community_impact_now with (security_invoker = true) as
    select subject, place, level, statement, review_on from mapping.community_impact where superseded_at is null;
grant select on mapping.subject_standing, mapping.subject_now, mapping.review_now, mapping.community_impact_now
    to ${app};
