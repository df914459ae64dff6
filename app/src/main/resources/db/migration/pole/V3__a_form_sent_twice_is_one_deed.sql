-- The random word that each form carries, kept when the form is acted on. Nothing in it tells of anybody: the entity is
-- read again as its reader.
create table pole.submission (
    at     timestamptz not null,
    word   uuid primary key,
    entity uuid
);
grant select, insert on pole.submission to ${app};
grant update (entity) on pole.submission to ${app};
