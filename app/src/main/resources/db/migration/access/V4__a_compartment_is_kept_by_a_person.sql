-- A compartment has a sponsor who is a person: the one who admits its members, dismisses them, and answers for what it
-- hides (R51). Opening one and naming its sponsor take two administrators, whom that admits to nothing.
alter table access.compartment
    drop column sponsor,
    add kind      text not null default 'STANDING' check (kind in ('STANDING', 'OPERATION')),
    add purpose   text,
    add opened_at timestamptz,
    add closed_at timestamptz,
    add closed_by uuid references access.account;
alter table access.compartment alter kind drop default;
update access.compartment
   set purpose = 'Keeps what is recorded about children and possible victims to those who protect them', opened_at = now();
alter table access.compartment alter purpose set not null;
grant update (opened_at, closed_at, closed_by) on access.compartment to ${app};

create table access.sponsorship (
    id           uuid primary key,
    reference    text        not null unique,
    compartment  text        not null references access.compartment,
    account      uuid        not null references access.account,
    asked_by     uuid        not null references access.account,
    asked_at     timestamptz not null,
    confirmed_by uuid references access.account,
    confirmed_at timestamptz,
    ended_by     uuid references access.account,
    ended_at     timestamptz
);
create unique index one_naming_at_a_time on access.sponsorship (compartment)
    where confirmed_at is null and ended_at is null;
create unique index one_sponsor_at_a_time on access.sponsorship (compartment)
    where confirmed_at is not null and ended_at is null;
grant select, insert on access.sponsorship to ${app};
grant update (confirmed_by, confirmed_at, ended_by, ended_at) on access.sponsorship to ${app};

-- Who was in a compartment stays known after they leave, and an admission may end by itself.
alter table access.compartment_member
    drop constraint compartment_member_pkey,
    add id           uuid not null default gen_random_uuid() primary key,
    add until        timestamptz,
    add left_at      timestamptz,
    add left_by      uuid references access.account,
    add left_because text;
alter table access.compartment_member alter id drop default;
create unique index one_membership_at_a_time on access.compartment_member (compartment, account) where left_at is null;
create index compartment_member_by_account on access.compartment_member (account) where left_at is null;
revoke delete on access.compartment_member from ${app};
grant update (left_at, left_by, left_because) on access.compartment_member to ${app};

-- A role may be given for a time too.
alter table access.role_grant add until timestamptz;
