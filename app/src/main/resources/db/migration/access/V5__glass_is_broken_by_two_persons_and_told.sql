-- In an emergency somebody asks to read what is kept from them. What they ask for is kept as they typed it: whether
-- there is such a thing is never looked up as them, and for nobody who may not see it anyway. A compartment stands in a
-- row only once somebody else, who is in it, has let them in.
create table access.break_glass (
    id          uuid primary key,
    reference   text        not null unique,
    asked_by    uuid        not null references access.account,
    asked_at    timestamptz not null,
    what        text        not null,
    reason      text        not null,
    hours       smallint    not null check (hours between 1 and 8),
    decided_by  uuid references access.account,
    decided_at  timestamptz,
    compartment text references access.compartment,
    until       timestamptz,
    check (decided_by is null or decided_by <> asked_by)
);
create index break_glass_asked_at on access.break_glass (asked_at);
create index break_glass_by_asker on access.break_glass (asked_by, asked_at);
create index break_glass_given on access.break_glass (decided_at) where compartment is not null;

-- Sponsors and auditors are told of each, until they say that they know.
create table access.break_glass_acknowledgement (
    break_glass uuid        not null references access.break_glass,
    account     uuid        not null references access.account,
    at          timestamptz not null,
    primary key (break_glass, account)
);

-- Whoever is in a compartment by that way lets nobody else in.
alter table access.compartment_member add break_glass uuid references access.break_glass;

grant select, insert on access.break_glass, access.break_glass_acknowledgement to ${app};
grant update (decided_by, decided_at, compartment, until) on access.break_glass to ${app};
