create schema access;

create table access.organisation (
    id        uuid primary key,
    key       text    not null unique,
    name      text    not null,
    kind      text    not null,
    sector    text    not null,
    competent boolean not null,
    parent    uuid references access.organisation,
    ons_code  text
);

create table access.account (
    id                   uuid primary key,
    reference            text        not null unique,
    sign_in_name         text        not null unique,
    full_name            text        not null,
    organisation         uuid        not null references access.organisation,
    clearance            smallint    not null,
    service              boolean     not null default false,
    password_hash        text,
    password_must_change boolean     not null default true,
    opened_at            timestamptz not null,
    closed_at            timestamptz
);
create index account_by_organisation on access.account (organisation);

-- Failures of signing in, kept apart from the account so that a name nobody has is treated the same.
create table access.sign_in_failure (
    sign_in_name text primary key,
    failures     integer     not null,
    last_at      timestamptz not null
);

-- Holding a role is a fact with an author; a privileged one also has a second person.
create table access.role_grant (
    id           uuid primary key,
    reference    text        not null unique,
    account      uuid        not null references access.account,
    role         text        not null,
    asked_by     uuid        not null references access.account,
    asked_at     timestamptz not null,
    confirmed_by uuid references access.account,
    given_at     timestamptz,
    withdrawn_by uuid references access.account,
    withdrawn_at timestamptz
);
create unique index one_open_grant_a_role on access.role_grant (account, role) where withdrawn_at is null;

create table access.compartment (
    key     text primary key,
    name    text not null,
    sponsor text not null
);

create table access.compartment_member (
    compartment text not null references access.compartment,
    account     uuid not null references access.account,
    since       timestamptz not null,
    primary key (compartment, account)
);

-- 4,095 is the width of the reader's bit string: 512 bytes.
create table access.class (
    id          integer primary key generated always as identity (maxvalue 4095),
    marking     smallint not null,
    handling    smallint not null,
    owner       uuid     not null references access.organisation,
    compartment text references access.compartment,
    unique nulls not distinct (marking, handling, owner, compartment)
);

-- An account kept away from a class it would otherwise read, for a reason such as a conflict of interest.
create table access.exclusion (
    account uuid        not null references access.account,
    class   integer     not null references access.class,
    reason  text        not null,
    since   timestamptz not null,
    primary key (account, class)
);

-- Every change to what decides access raises the version; a cached set of classes is good for one version only.
create table access.version (
    single boolean primary key default true check (single),
    number bigint  not null
);
insert into access.version (number) values (1);

create function access.raise_version() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        update access.version set number = number + 1;
        return null;
    end $$;

do $$
declare
    t text;
begin
    foreach t in array array['organisation', 'account', 'role_grant', 'compartment', 'compartment_member', 'class', 'exclusion'] loop
        execute format(
            'create trigger raises_the_version after insert or update or delete on access.%I
               for each statement execute function access.raise_version()', t);
    end loop;
end $$;

-- Row security as every protected table has it. The reader's classes are a bit string in a setting local to the
-- transaction: unset, the policy raises an error, so it fails closed. `<> 0` and not `= 1`: without statistics on
-- the expression the planner takes `= 1` for half a per cent of the rows.
create function access.protect(protected regclass) returns void
    language plpgsql
    set search_path = pg_catalog
    as $$
    begin
        execute format('alter table %s enable row level security', protected);
        execute format(
            'create policy by_class on %s
                using (get_bit((select decode(current_setting(''occ.bits''), ''hex'')), class) <> 0)
                with check (get_bit((select decode(current_setting(''occ.bits''), ''hex'')), class) <> 0)', protected);
    end $$;
revoke execute on function access.protect(regclass) from public;

grant usage on schema access to ${app};
grant select on all tables in schema access to ${app};
grant insert on access.organisation, access.account, access.sign_in_failure, access.role_grant, access.compartment,
    access.compartment_member, access.class, access.exclusion to ${app};
grant update (full_name, organisation, clearance, password_hash, password_must_change, closed_at)
    on access.account to ${app};
grant update (failures, last_at) on access.sign_in_failure to ${app};
grant delete on access.sign_in_failure to ${app};
grant update (confirmed_by, given_at, withdrawn_by, withdrawn_at) on access.role_grant to ${app};
grant delete on access.compartment_member, access.exclusion to ${app};

insert into access.compartment (key, name, sponsor)
values ('safeguarding', 'Children and possible victims', 'Head of safeguarding');

-- What other modules may join: who somebody is, and what a body is called.
create view access.person with (security_invoker = true) as
    select id, full_name as name, organisation, reference from access.account;
create view access.body with (security_invoker = true) as
    select id, key, name, kind, parent from access.organisation;
grant select on access.person, access.body to ${app};
