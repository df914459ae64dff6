-- The store of the source register (R52): its own database, entered by its own role only. What speaks of a source is
-- sealed; in the clear stand keys' numbers, random keys of rows, blind tags, and who had access when.

-- The register's key as it is now. `keyring` holds the private keys, sealed to the master key that holders unwrap.
create table sources.register (
    one          boolean     primary key default true check (one),
    key_number   integer     not null,
    public_key   bytea       not null,
    keyring      bytea       not null,
    confirmed_at timestamptz
);

-- Who can unwrap the master key: each controller, and whoever has the recovery code, which is no account's. The private
-- key is wrapped under a passphrase that is kept nowhere; the master key is sealed to the public one.
create table sources.holder (
    id           uuid        primary key,
    account      uuid        unique,
    name         text        not null,
    reference    text        not null unique,
    public_key   bytea       not null,
    private_key  bytea       not null,
    master_key   bytea       not null,
    by_code      boolean     not null,
    enrolled_at  timestamptz not null
);

-- The register as unlocked for somebody: the master key under a key that only their browser holds.
create table sources.unlocked (
    id           uuid        primary key,
    account      uuid        not null,
    master_key   bytea       not null,
    begun_at     timestamptz not null,
    used_at      timestamptz not null
);

create table sources.failure (
    account      uuid        primary key,
    failures     integer     not null,
    last_at      timestamptz not null
);

-- Lodged, and read by nobody yet. The writer of the report could seal it and cannot open it.
create table sources.inbox (
    id           uuid        primary key,
    key_number   integer     not null,
    sealed       bytea       not null,
    received_at  timestamptz not null
);

-- `tag` finds a source by its reference again without saying it. Keys here are random: they hold no time to compare with
-- the trail's.
create table sources.source (
    id           uuid        primary key,
    reference    text        not null unique,
    tag          bytea       not null unique,
    key_number   integer     not null,
    sealed       bytea       not null
);

create table sources.supplied (
    id           uuid        primary key,
    source       uuid        not null references sources.source (id),
    report_tag   bytea       not null,
    key_number   integer     not null,
    sealed       bytea       not null
);
create index supplied_by_source on sources.supplied (source);
create index supplied_by_report on sources.supplied (report_tag);

create table sources.remark (
    id           uuid        primary key,
    source       uuid        not null references sources.source (id),
    key_number   integer     not null,
    sealed       bytea       not null
);
create index remark_by_source on sources.remark (source);

-- On two reports, one row in force for each pair.
create table sources.judgement (
    id            uuid        primary key,
    first_tag     bytea       not null,
    second_tag    bytea       not null,
    key_number    integer     not null,
    sealed        bytea       not null,
    superseded_at timestamptz
);
create unique index judgement_in_force on sources.judgement (first_tag, second_tag) where superseded_at is null;
create index judgement_by_second on sources.judgement (second_tag) where superseded_at is null;

-- The controllers' own log. `about` is sealed: who had access, when and to what kind of thing is for auditors too.
create table sources.access (
    number       bigint      generated always as identity primary key,
    id           uuid        not null unique,
    at           timestamptz not null,
    account      uuid        not null,
    name         text        not null,
    kind         smallint    not null,
    key_number   integer,
    about        bytea
);

create function sources.refuse_change() returns trigger language plpgsql as $$
    begin
        raise exception 'the log of accesses is only added to';
    end
$$;
create trigger access_is_only_added_to before update or delete or truncate on sources.access
    for each statement execute function sources.refuse_change();

-- Up to which line of the log a controller has said to have seen it.
create table sources.seen (
    account      uuid        primary key,
    number       bigint      not null
);
