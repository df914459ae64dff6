create schema interchange;

-- An import from upload to acceptance, and the undoing of it. Rows lie in staging until a second person accepts (R49).
create table interchange.import (
    uploaded_at  timestamptz not null,
    accepted_at  timestamptz,
    undone_at    timestamptz,
    class        integer     not null,
    rows_total   integer     not null default 0,
    rows_done    integer     not null default 0,
    rows_refused integer     not null default 0,
    cancelled    boolean     not null default false,
    id           uuid primary key,
    uploaded_by  uuid        not null,
    accepted_by  uuid,
    undone_by    uuid,
    source       uuid,
    reference    text        not null unique,
    format       text        not null,
    file_name    text        not null,
    sha256       text        not null,
    state        text        not null check (state in
                 ('STAGED', 'VALIDATED', 'ACCEPTING', 'ACCEPTED', 'CANCELLED', 'FAILED', 'UNDOING', 'UNDONE')),
    grade        smallint    not null,
    source_title text        not null,
    note         text
);

create table interchange.staged_row (
    class   integer  not null,
    import  uuid     not null references interchange.import,
    number  integer  not null,
    sheet   text     not null,
    content jsonb    not null,
    primary key (import, sheet, number)
);

-- Everything wrong, at once, by row and column, in words.
create table interchange.problem (
    class    integer not null,
    import   uuid    not null references interchange.import,
    number   integer not null,
    sheet    text    not null,
    field    text,
    sentence text    not null,
    refuses  boolean not null
);
create index problem_of_import on interchange.problem (import, sheet, number);

select access.protect('interchange.import');
select access.protect('interchange.staged_row');
select access.protect('interchange.problem');

grant usage on schema interchange to ${app};
grant select, insert on all tables in schema interchange to ${app};
grant update (accepted_at, undone_at, rows_total, rows_done, rows_refused, cancelled, accepted_by, undone_by, source,
    state, note) on interchange.import to ${app};
grant delete on interchange.staged_row, interchange.problem to ${app};
