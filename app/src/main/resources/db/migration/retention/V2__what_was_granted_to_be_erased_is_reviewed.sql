-- Somebody asked that data of theirs be erased, and it was granted: the record waits for its review. As narrow as the record.
create table retention.granted (
    granted_at timestamptz not null,
    class      integer     not null,
    id         uuid primary key,
    record     uuid        not null,
    reference  text        not null,
    request    text        not null
);
create index granted_of_record on retention.granted (record, granted_at);
select access.protect('retention.granted');
select access.about('retention.granted', 'record');
grant select, insert on retention.granted to ${app};
