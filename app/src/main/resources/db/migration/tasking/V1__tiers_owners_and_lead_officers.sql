create schema tasking;

-- The tier a named chair decided, beside the one that was suggested, with the reason (R08). A decision taken before the
-- subject was mapped is interim (R01): the level it is answered at until a chair decides on an assured score.
create table tasking.tier_decision (
    recorded_at    timestamptz not null,
    superseded_at  timestamptz,
    class          integer     not null,
    version        integer     not null,
    tier           smallint    not null check (tier between 1 and 4),
    suggested_tier smallint    check (suggested_tier between 1 and 4),
    interim        boolean     not null,
    id             uuid primary key,
    subject        uuid        not null references pole.entity,
    recorded_by    uuid        not null,
    rationale      text        not null
);
create unique index one_tier_a_subject on tasking.tier_decision (subject) where superseded_at is null;
create index tier_decision_of_subject on tasking.tier_decision (subject, recorded_at);

-- A tier far below the highest band stands once somebody is named who carries the risk (R08).
create table tasking.risk_acceptance (
    recorded_at timestamptz not null,
    class       integer     not null,
    decision    uuid primary key references tasking.tier_decision,
    holder      uuid        not null,
    recorded_by uuid        not null,
    reason      text        not null
);

create table tasking.ownership (
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    class         integer     not null,
    version       integer     not null,
    id            uuid primary key,
    subject       uuid        not null references pole.entity,
    owner         uuid        not null references access.organisation,
    recorded_by   uuid        not null,
    reason        text        not null
);
create unique index one_owner_a_subject on tasking.ownership (subject) where superseded_at is null;
create index ownership_of_subject on tasking.ownership (subject, recorded_at);

-- Who leads: asked, and leading only once accepted. A change carries a handover note (R09).
create table tasking.lead (
    recorded_at    timestamptz not null,
    answered_at    timestamptz,
    superseded_at  timestamptz,
    class          integer     not null,
    version        integer     not null,
    accepted       boolean,
    id             uuid primary key,
    subject        uuid        not null references pole.entity,
    officer        uuid        not null,
    recorded_by    uuid        not null,
    handover_note  text        not null,
    decline_reason text,
    check ((accepted is null) = (answered_at is null)),
    check ((decline_reason is not null) = (accepted is not null and not accepted))
);
create unique index one_lead_a_subject on tasking.lead (subject) where superseded_at is null;
create index lead_of_subject on tasking.lead (subject, recorded_at);
create index lead_of_officer on tasking.lead (officer) where superseded_at is null;

select access.protect('tasking.tier_decision');
select access.protect('tasking.risk_acceptance');
select access.protect('tasking.ownership');
select access.protect('tasking.lead');

grant usage on schema tasking to ${app};
grant select, insert on all tables in schema tasking to ${app};
grant update (superseded_at) on tasking.tier_decision, tasking.ownership to ${app};
grant update (superseded_at, answered_at, accepted, decline_reason) on tasking.lead to ${app};

create view tasking.tier with (security_invoker = true) as
    select subject, tier, suggested_tier, interim, recorded_at, superseded_at from tasking.tier_decision;
create view tasking.owner with (security_invoker = true) as
    select subject, owner, recorded_at, superseded_at from tasking.ownership;
create view tasking.lead_officer with (security_invoker = true) as
    select subject, officer, accepted, answered_at, recorded_at, superseded_at from tasking.lead;
grant select on tasking.tier, tasking.owner, tasking.lead_officer to ${app};
