create schema files;

-- What is attached to records. The content lies in a folder, sealed with the key that stands here: who may not read the
-- row has nothing. Of a file disposed of, key and name are gone; that there was one, its size and its hash remain.
create table files.file (
    kept_at     timestamptz not null,
    disposed_at timestamptz,
    bytes       bigint      not null,
    class       integer     not null,
    id          uuid primary key,
    kept_by     uuid        not null,
    disposed_by uuid,
    reference   text        not null unique,
    kind        text        not null,
    sha256      text        not null,
    name        text,
    key         bytea,
    check (num_nulls(name, key) = 2 * num_nonnulls(disposed_at)),
    check (num_nonnulls(disposed_at, disposed_by) in (0, 2))
);

-- Contents in the folder that belong to no file: received, and not yet kept, or disposed of. A deed takes off this list
-- what it keeps. What is still on it when its time has come is removed, whatever became of the process that put it here.
create table files.loose (
    removable_from timestamptz not null,
    id             uuid primary key
);
create index loose_by_time on files.loose (removable_from);

select access.protect('files.file');

grant usage on schema files to ${app};
grant select, insert on files.file to ${app};
grant update (class, name, key, disposed_at, disposed_by) on files.file to ${app};
grant select, insert, delete on files.loose to ${app};
