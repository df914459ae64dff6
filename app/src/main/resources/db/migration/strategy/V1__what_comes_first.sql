create schema strategy;

-- What a body puts first for a while. Of no record: every reader of the map may read what is or was in force.
create table strategy.control_strategy (
    begun_at     timestamptz not null,
    submitted_at timestamptz,
    approved_at  timestamptz,
    first_day    date        not null,
    last_day     date        not null check (last_day > first_day),
    version      integer     not null,
    id           uuid primary key,
    body         uuid        not null references access.organisation,
    author       uuid        not null,
    approver     uuid,
    reference    text        not null unique,
    state        text        not null,
    summary      text        not null,
    answer       text,
    check (approver is distinct from author),
    check ((state in ('IN_FORCE', 'SUPERSEDED')) = (approver is not null))
);
create unique index one_in_force_a_body on strategy.control_strategy (body) where state = 'IN_FORCE';

create table strategy.priority (
    rank     smallint not null check (rank > 0),
    strategy uuid     not null references strategy.control_strategy,
    theme    text     not null,
    words    text     not null,
    pursue   text     not null,
    protect  text     not null,
    prevent  text     not null,
    prepare  text     not null,
    primary key (strategy, rank)
);

grant usage on schema strategy to ${app};
grant select, insert on strategy.control_strategy, strategy.priority to ${app};
grant delete on strategy.priority to ${app};
grant update (submitted_at, approved_at, first_day, last_day, version, body, approver, state, summary, answer)
    on strategy.control_strategy to ${app};
