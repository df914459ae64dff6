-- Files attached to a report: of the original, so the unit's and the author's.
create table intelligence.attachment (
    at     timestamptz not null,
    class  integer     not null,
    report uuid        not null references intelligence.report,
    file   uuid        primary key,
    author uuid        not null,
    by     uuid        not null
);
create index attachment_by_report on intelligence.attachment (report, at);
select access.protect('intelligence.attachment');
select access.own('intelligence.attachment', 'author');
grant select, insert on intelligence.attachment to ${app};
grant update (class) on intelligence.attachment to ${app};

-- What leaves the source register of a report: one band, under the report's random reference, as whoever judges it reads no
-- report. It is read beside a report that its reader has.
create table intelligence.corroboration (
    at     timestamptz not null,
    band   smallint    not null,
    report text        primary key
);
grant select, insert, update on intelligence.corroboration to ${app};

-- Whether there is a report of a reference, to the source register, where lodgements may be without one. One word.
create function intelligence.is_report(asked text) returns boolean
    language sql stable security definer
    set search_path = pg_catalog
    as $$ select current_setting('occ.account')::uuid is not null
              and exists (select from intelligence.report r where r.reference = asked) $$;
revoke execute on function intelligence.is_report(text) from public;
grant execute on function intelligence.is_report(text) to ${app};
