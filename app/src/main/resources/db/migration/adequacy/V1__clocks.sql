create schema adequacy;

-- A clock runs while something a rule asks for is missing. Past its due time, and not stopped, it is an exception:
-- so what is late is a question to the present time and needs no job, and any day can be asked about.
create table adequacy.clock (
    started_at timestamptz not null,
    due_at     timestamptz not null,
    stopped_at timestamptz,
    class      integer     not null,
    id         uuid primary key,
    subject    uuid        not null,
    rule       text        not null,
    -- Who must act: a body, and an account where one is named.
    body       uuid,
    account    uuid,
    act        text        not null
);
create unique index one_clock_a_rule on adequacy.clock (subject, rule) where stopped_at is null;
create index clock_running on adequacy.clock (due_at) where stopped_at is null;
create index clock_of_subject on adequacy.clock (subject);

select access.protect('adequacy.clock');

grant usage on schema adequacy to ${app};
grant select, insert on adequacy.clock to ${app};
grant update (stopped_at, due_at, body, account, act) on adequacy.clock to ${app};

create view adequacy.running with (security_invoker = true) as
    select id, subject, rule, started_at, due_at, body, account, act, class
      from adequacy.clock
     where stopped_at is null;
create view adequacy.run with (security_invoker = true) as
    select id, subject, rule, started_at, due_at, stopped_at, class, body, account, act from adequacy.clock;
grant select on adequacy.running, adequacy.run to ${app};
