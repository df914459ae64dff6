create schema interchange;

-- An import from upload to acceptance, and the undoing of it. Nothing of it is on the map before a second person
-- accepts (R49). The class is that of what it brings: with a child or possible victim in it, safeguarding.
create table interchange.import (
    uploaded_at  timestamptz not null,
    decided_at   timestamptz,
    undone_at    timestamptz,
    class        integer     not null,
    guarded      boolean     not null,
    grade        smallint    not null,
    source_kind  smallint    not null,
    dated        date,
    id           uuid primary key,
    uploaded_by  uuid        not null,
    unit         uuid        not null references access.organisation,
    decided_by   uuid,
    undone_by    uuid,
    source       uuid,
    reference    text        not null unique,
    state        text        not null check (state in
                 ('CHECKED', 'ASKED', 'REFUSED', 'WITHDRAWN', 'APPLIED', 'UNDONE')),
    title        text        not null,
    place        text,
    purpose      text        not null,
    format       text        not null,
    files        text[]      not null,
    sha256       text        not null,
    decided_note text,
    undone_note  text
);
create index import_uploaded on interchange.import (uploaded_at);
create index import_by_content on interchange.import (sha256);

-- How many rows of each sheet came, and how many of them are, or would be, recorded.
create table interchange.tally (
    class     integer not null,
    in_return integer not null,
    recorded  integer not null,
    import    uuid    not null references interchange.import,
    sheet     text    not null,
    primary key (import, sheet)
);

-- Rows as they were read, each value with its column; `becomes` says in words what a row will be on the map.
create table interchange.staged_row (
    class   integer not null,
    ordinal integer not null,
    number  integer not null,
    import  uuid    not null references interchange.import,
    sheet   text    not null,
    file    text    not null,
    becomes text,
    content jsonb   not null,
    primary key (import, ordinal)
);

-- Everything wrong, at once, by file, row and column, in words.
create table interchange.problem (
    class       integer not null,
    ordinal     integer not null,
    number      integer not null,
    import      uuid    not null references interchange.import,
    file        text    not null,
    column_name text    not null,
    value       text    not null,
    sentence    text    not null,
    effect      text    not null,
    primary key (import, ordinal)
);
create index problem_by_effect on interchange.problem (import, effect, ordinal);

-- Records that rows may be about. The class is that record's own, so that each reader learns only of what they may see.
create table interchange.like_record (
    class    integer not null,
    likeness real    not null,
    row      integer not null,
    import   uuid    not null references interchange.import,
    entity   uuid    not null references pole.entity,
    because  text[]  not null,
    primary key (import, row, entity)
);

-- What an applied import put on record.
create table interchange.brought (
    class   integer  not null,
    ordinal integer  not null,
    kind    smallint not null,
    import  uuid     not null references interchange.import,
    entity  uuid     not null references pole.entity,
    primary key (import, ordinal)
);

select access.protect('interchange.import');
select access.protect('interchange.tally');
select access.protect('interchange.staged_row');
select access.protect('interchange.problem');
select access.protect('interchange.like_record');
select access.protect('interchange.brought');

grant usage on schema interchange to ${app};
grant select, insert on all tables in schema interchange to ${app};
grant update (state, decided_at, decided_by, decided_note, undone_at, undone_by, undone_note, source)
    on interchange.import to ${app};
grant update (recorded) on interchange.tally to ${app};
-- What was read out of a file is not kept once it is decided on: what stands then are statements.
grant delete on interchange.staged_row, interchange.like_record to ${app};
