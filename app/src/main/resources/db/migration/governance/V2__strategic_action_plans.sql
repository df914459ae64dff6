-- The strategic action plan of a theme, one row a version. Of no record: every reader of the map may read what is or was in
-- force; drafts by the page. What it is measured by is counted for each reader at the moment they look, and kept nowhere.
create table governance.plan (
    begun_at     timestamptz not null,
    submitted_at timestamptz,
    approved_at  timestamptz,
    ended_at     timestamptz,
    first_day    date        not null,
    last_day     date        not null check (last_day > first_day),
    number       integer     not null,
    version      integer     not null,
    id           uuid primary key,
    author       uuid        not null,
    approver     uuid,
    ended_by     uuid,
    reference    text        not null unique,
    theme        text        not null,
    state        text        not null check (state in ('DRAFT', 'SUBMITTED', 'IN_FORCE', 'SUPERSEDED', 'DISCARDED')),
    summary      text        not null,
    decided      text,
    answer       text,
    writers      uuid[]      not null,
    unique (theme, number),
    -- R03: whoever wrote part of it never stands as having approved it.
    check (state not in ('IN_FORCE', 'SUPERSEDED') or (approver is not null and approver <> all (writers)))
);
create unique index one_plan_written_a_theme on governance.plan (theme) where state in ('DRAFT', 'SUBMITTED');
create unique index one_plan_in_force_a_theme on governance.plan (theme) where state = 'IN_FORCE';

-- Lines keep their reference from one version to the next.
create table governance.plan_line (
    due        date,
    from_day   date,
    position   integer not null,
    plan       uuid    not null references governance.plan,
    owner      uuid,
    body       uuid    references access.organisation,
    from_value numeric,
    to_value   numeric,
    reference  text    not null,
    kind       text    not null check (kind in ('OBJECTIVE', 'MEASURE', 'MILESTONE', 'RISK')),
    pillar     text    not null check (pillar in ('PURSUE', 'PROTECT', 'PREVENT', 'PREPARE')),
    words      text    not null,
    measure    text,
    answer     text,
    primary key (plan, reference),
    check ((kind = 'MEASURE') = (measure is not null)),
    check (kind <> 'MEASURE' or (from_day < due and from_value <> to_value)),
    check (kind <> 'MILESTONE' or (due is not null and (owner is not null or body is not null))),
    check ((kind = 'RISK') = (answer is not null))
);

-- That a milestone is there, whichever version it stands in.
create table governance.reached (
    at    timestamptz not null,
    by    uuid        not null,
    line  text primary key,
    words text        not null
);

-- What is said beside the figures. It changes none of them.
create table governance.remark (
    at    timestamptz not null,
    id    uuid primary key,
    plan  uuid        not null references governance.plan,
    by    uuid        not null,
    line  text,
    words text        not null
);
create index remark_of_plan on governance.remark (plan, at desc);

grant select, insert on governance.plan, governance.plan_line, governance.reached, governance.remark to ${app};
grant update (submitted_at, approved_at, ended_at, first_day, last_day, version, approver, ended_by, state, summary, decided,
              answer, writers) on governance.plan to ${app};
grant update (due, from_day, owner, body, from_value, to_value, pillar, words, measure, answer) on governance.plan_line to ${app};
grant delete on governance.plan_line to ${app};

create or replace function governance.erase(asked uuid[], words text[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        update governance.theme_lead l
           set why = audit.blotted(l.why, erase.words), ended_why = audit.blotted(l.ended_why, erase.words)
         where (l.why, l.ended_why) is distinct from
               (audit.blotted(l.why, erase.words), audit.blotted(l.ended_why, erase.words));
        update governance.plan p
           set summary = audit.blotted(p.summary, erase.words), decided = audit.blotted(p.decided, erase.words),
               answer = audit.blotted(p.answer, erase.words)
         where (p.summary, p.decided, p.answer) is distinct from
               (audit.blotted(p.summary, erase.words), audit.blotted(p.decided, erase.words),
                audit.blotted(p.answer, erase.words));
        update governance.plan_line l
           set words = audit.blotted(l.words, erase.words), answer = audit.blotted(l.answer, erase.words)
         where (l.words, l.answer) is distinct from
               (audit.blotted(l.words, erase.words), audit.blotted(l.answer, erase.words));
        update governance.reached r set words = audit.blotted(r.words, erase.words)
         where r.words is distinct from audit.blotted(r.words, erase.words);
        update governance.remark r set words = audit.blotted(r.words, erase.words)
         where r.words is distinct from audit.blotted(r.words, erase.words);
    end $$;
