create schema rights;

-- A request of somebody about data of theirs, and how far it has come.
create table rights.request (
    opened_at        timestamptz not null,
    holders_asked_at timestamptz,
    sent_at          timestamptz,
    received_on      date        not null,
    birth_date       date,
    extended_on      date,
    version          integer     not null,
    records          integer     not null default 0,
    granted          boolean,
    id               uuid primary key,
    unit             uuid        not null references access.organisation,
    opened_by        uuid        not null,
    handler          uuid,
    drafter          uuid,
    reference        text        not null unique,
    kind             text        not null,
    state            text        not null,
    requester        text        not null,
    other_names      text        not null,
    identifiers      text        not null,
    contact          text        not null,
    how              text        not null,
    asks             text        not null,
    extension        text,
    reasons          text,
    exemptions       text[]      not null default '{}',
    draft            bytea,
    check ((extended_on is null) = (extension is null)),
    check ((granted is null) = (reasons is null)),
    check ((state = 'TO_APPROVE') <= (drafter is not null and draft is not null))
);
create index requests_unanswered on rights.request (unit, received_on) where sent_at is null;
create index requests_answered on rights.request (unit, sent_at) where sent_at is not null;

-- What was asked of the requester, without which the month does not run.
create table rights.wait (
    asked_on    date    not null,
    answered_on date,
    number      integer not null,
    request     uuid    not null references rights.request,
    kind        text    not null,
    what        text    not null,
    primary key (request, number),
    check (answered_on >= asked_on)
);

create table rights.step (
    at         timestamptz not null,
    number     integer     not null,
    request    uuid        not null references rights.request,
    by_account uuid        not null,
    deed       text        not null,
    what       text        not null,
    words      text        not null,
    primary key (request, number)
);

-- The rights office: caseworkers and data protection officers of the body that was asked, by the post held now.
do $$
declare
    t text;
    office constant text :=
        '%s = (select p.organisation
                 from access.person p
                where p.id = current_setting(''occ.account'')::uuid
                  and exists (select from access.role_held h
                               where h.account = p.id and h.role in (''RIGHTS_CASEWORKER'', ''DATA_PROTECTION_OFFICER'')))';
    circle text := format(office, 'unit');
begin
    alter table rights.request enable row level security;
    execute format('create policy by_office on rights.request using (%s) with check (%s)', circle, circle);
    circle := 'exists (select from rights.request r where r.id = request and r.' || format(office, 'unit') || ')';
    foreach t in array array['wait', 'step'] loop
        execute format('alter table rights.%I enable row level security', t);
        execute format('create policy by_office on rights.%I using (%s) with check (%s)', t, circle, circle);
    end loop;
end $$;

-- A record of the case with its text as it stood, as narrow as the record, and what was decided of it. It is read beside
-- its request alone, so by the office and by those of the office who may read the record.
create table rights.found (
    added_at   timestamptz not null,
    class      integer     not null,
    number     integer     not null,
    item       integer,
    barred     boolean     not null,
    id         uuid primary key,
    request    uuid        not null references rights.request,
    entity     uuid,
    record     text        not null,
    name       text        not null,
    body       text        not null,
    decision   text,
    reasons    text,
    exemptions text[]      not null default '{}',
    cuts       integer[]   not null default '{}',
    unique (request, number),
    unique nulls not distinct (request, record, item),
    check ((decision is null) = (reasons is null)),
    check (not barred or decision is null or decision = 'NEITHER'),
    check (cardinality(cuts) % 2 = 0)
);
select access.protect('rights.found');

-- What was approved, in its very words, as narrow as all that it was made from.
create table rights.release (
    approved_at timestamptz not null,
    class       integer     not null,
    id          uuid primary key,
    request     uuid        not null references rights.request,
    approved_by uuid        not null,
    reference   text        not null unique,
    body        text        not null
);
create index releases_of_request on rights.release (request, approved_at);
select access.protect('rights.release');

-- A question to those who keep compartments. All of them may read it, so it tells none that it is theirs it means.
create table rights.question (
    asked_at    timestamptz not null,
    due_on      date,
    birth_date  date,
    id          uuid primary key,
    request     uuid        not null unique,
    unit        uuid        not null references access.organisation,
    reference   text        not null unique,
    requester   text        not null,
    other_names text        not null,
    identifiers text        not null
);
-- That a compartment has answered: for its sponsor. A caseworker could count compartments by it.
create table rights.question_done (
    at          timestamptz not null,
    question    uuid        not null references rights.question,
    by_account  uuid        not null,
    compartment text        not null,
    primary key (question, compartment)
);
-- What may be released, and not of which compartment it is.
create table rights.question_text (
    at         timestamptz not null,
    id         uuid primary key,
    question   uuid        not null references rights.question,
    by_account uuid        not null,
    body       text        not null
);
do $$
declare
    office constant text :=
        '%s = (select p.organisation
                 from access.person p
                where p.id = current_setting(''occ.account'')::uuid
                  and exists (select from access.role_held h
                               where h.account = p.id and h.role in (''RIGHTS_CASEWORKER'', ''DATA_PROTECTION_OFFICER'')))';
    circle text;
begin
    circle := format(office, 'unit')
        || ' or exists (select from access.compartment_sponsor s
                         where s.account = (select current_setting(''occ.account'')::uuid))';
    alter table rights.question enable row level security;
    execute format('create policy by_office_and_holders on rights.question using (%s) with check (%s)', circle, circle);
    circle := 'exists (select from access.compartment_sponsor s
                        where s.compartment = question_done.compartment
                          and s.account = (select current_setting(''occ.account'')::uuid))';
    alter table rights.question_done enable row level security;
    execute format('create policy by_holder on rights.question_done using (%s) with check (%s)', circle, circle);
    circle := 'by_account = (select current_setting(''occ.account'')::uuid)
               or exists (select from rights.question q where q.id = question and q.' || format(office, 'unit') || ')';
    alter table rights.question_text enable row level security;
    execute format('create policy by_office_and_author on rights.question_text using (%s) with check (%s)', circle, circle);
end $$;

-- Whether nobody who keeps a compartment still owes an answer: one word to the office that asked, and no number.
create function rights.all_answered(asked uuid) returns boolean
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select exists (select from rights.question q
                         join access.person p on p.organisation = q.unit
                        where q.id = asked and p.id = current_setting('occ.account')::uuid)
           and not exists (select from access.compartment_sponsor s
                            where not exists (select from rights.question_done d
                                               where d.question = asked and d.compartment = s.compartment))
    $$;
revoke execute on function rights.all_answered(uuid) from public;

-- Records that may be kept and no longer used (section 47). Whoever may read the record sees that, and not who asked.
create table rights.restricted (
    since      timestamptz not null,
    class      integer     not null,
    id         uuid primary key,
    entity     uuid,
    request    uuid        not null,
    by_account uuid        not null,
    record     text        not null unique
);
select access.protect('rights.restricted');

grant usage on schema rights to ${app};
grant select, insert on all tables in schema rights to ${app};
grant update (holders_asked_at, sent_at, extended_on, version, records, granted, handler, drafter, state, extension, reasons,
              exemptions, draft) on rights.request to ${app};
grant update (answered_on) on rights.wait to ${app};
grant update (decision, reasons, exemptions, cuts) on rights.found to ${app};
grant execute on function rights.all_answered(uuid) to ${app};
