create schema plans;

-- One row a version. What was submitted stays as it was: whoever asks later sees what was approved and by whom.
create table plans.plan (
    recorded_at     timestamptz not null,
    submitted_at    timestamptz,
    decided_at      timestamptz,
    ended_at        timestamptz,
    review_on       date,
    class           integer     not null,
    number          integer     not null,
    revision        integer     not null,
    id              uuid primary key,
    subject         uuid        not null references pole.entity,
    author          uuid        not null,
    decided_by      uuid,
    state           text        not null
                    check (state in ('DRAFT', 'SUBMITTED', 'IN_FORCE', 'SUPERSEDED', 'CLOSED')),
    reference       text        not null unique,
    gaps            text        not null default '',
    impact          text        not null default '',
    risks           text        not null default '',
    exit            text        not null default '',
    one_pillar      text        not null default '',
    decision_note   text,
    closing         text,
    writers         uuid[]      not null,
    unique (subject, number),
    check ((state = 'SUBMITTED') <= (submitted_at is not null)),
    -- R03: whoever wrote part of it never stands as having approved it.
    check (state not in ('IN_FORCE', 'SUPERSEDED', 'CLOSED') or (decided_by is not null and decided_by <> all (writers)))
);
create unique index one_plan_written_a_subject on plans.plan (subject) where state in ('DRAFT', 'SUBMITTED');
create unique index one_plan_in_force_a_subject on plans.plan (subject) where state = 'IN_FORCE';

create table plans.objective (
    by_when  date    not null,
    class    integer not null,
    position integer not null,
    plan     uuid    not null references plans.plan,
    line     uuid    not null,
    subject  uuid    not null references pole.entity,
    pillar   text    not null check (pillar in ('PURSUE', 'PROTECT', 'PREVENT', 'PREPARE')),
    words    text    not null,
    measure  text    not null,
    baseline text    not null,
    aimed_at text    not null,
    primary key (plan, line)
);

-- Actions go on from one version to the next, under the line of their objective. Without officer and body an action is
-- for whoever leads.
create table plans.action (
    recorded_at  timestamptz not null,
    due_on       date        not null,
    class        integer     not null,
    revision     integer     not null,
    protective   boolean     not null,
    id           uuid primary key,
    subject      uuid        not null references pole.entity,
    objective    uuid        not null,
    officer      uuid,
    body         uuid        references access.organisation,
    person       uuid        references pole.entity,
    state        text        not null check (state in ('TO_DO', 'IN_PROGRESS', 'WAITING', 'DONE', 'NOT_DONE')),
    pillar       text        not null check (pillar in ('PURSUE', 'PROTECT', 'PREVENT', 'PREPARE')),
    reference    text        not null unique,
    words        text        not null,
    tactic       text        not null,
    target       text        not null,
    grounds      text        not null,
    needs        text[]      not null,
    check (officer is null or body is null)
);
create index action_of_subject on plans.action (subject, due_on);
create index action_of_officer on plans.action (officer) where state in ('TO_DO', 'IN_PROGRESS', 'WAITING');
create index action_at_person on plans.action (person) where person is not null;

create table plans.step (
    at         timestamptz not null,
    class      integer     not null,
    id         uuid primary key,
    action     uuid        not null references plans.action,
    subject    uuid        not null references pole.entity,
    by_account uuid        not null,
    state      text,
    note       text        not null
);
create index step_of_action on plans.step (action, at);

-- What another body is asked, in words written for it. Its officers read this row and nothing else of the plan (R35);
-- everybody else reads it as they read its action. The key of the action opens nothing to the body.
create table plans.request (
    asked_at      timestamptz not null,
    answered_at   timestamptz,
    withdrawn_at  timestamptz,
    due_on        date        not null,
    revision      integer     not null,
    id            uuid primary key,
    action        uuid        not null references plans.action,
    body          uuid        not null references access.organisation,
    answered_by   uuid,
    answer        text        check (answer in ('ACCEPTED', 'DONE', 'CANNOT')),
    reference     text        not null unique,
    words         text        not null,
    reply         text        not null default ''
);
create unique index one_request_an_action on plans.request (action) where withdrawn_at is null;
create index request_of_body on plans.request (body, due_on) where withdrawn_at is null;

select access.protect('plans.plan');
select access.protect('plans.objective');
select access.protect('plans.action');
select access.protect('plans.step');

alter table plans.request enable row level security;
create policy by_body on plans.request
    using ((select p.organisation
              from access.person p
             where p.id = current_setting('occ.account')::uuid
               and exists (select from access.role_held h where h.account = p.id and h.role = 'PARTNER')) = body
           or exists (select from plans.action a where a.id = action))
    with check ((select p.organisation
              from access.person p
             where p.id = current_setting('occ.account')::uuid
               and exists (select from access.role_held h where h.account = p.id and h.role = 'PARTNER')) = body
           or exists (select from plans.action a where a.id = action));

grant usage on schema plans to ${app};
grant select, insert on all tables in schema plans to ${app};
grant update (submitted_at, decided_at, ended_at, review_on, revision, decided_by, state, gaps, impact, risks, exit,
    one_pillar, decision_note, closing, writers) on plans.plan to ${app};
grant update (by_when, pillar, words, measure, baseline, aimed_at), delete on plans.objective to ${app};
grant update (due_on, revision, protective, objective, officer, body, person, state, pillar, words, tactic, target,
    grounds, needs) on plans.action to ${app};
grant update (answered_at, withdrawn_at, revision, answered_by, answer, reply, words, due_on) on plans.request to ${app};

-- Whether a plan is in force. What has left the map keeps its rows: whoever asks joins subjects that are there still.
create view plans.plan_now with (security_invoker = true) as
    select p.subject, p.id, p.reference, p.number, p.review_on, p.decided_at, p.class
      from plans.plan p
     where p.state = 'IN_FORCE';
grant select on plans.plan_now to ${app};
