-- What was released of a report to another body: the very words, so that what its readers hold can be told years later.
-- The class is that of the recipient's line; the unit that issued it reads it by its own.
create table intelligence.release (
    released_at            timestamptz not null,
    acknowledged_at        timestamptz,
    recalled_at            timestamptz,
    recall_acknowledged_at timestamptz,
    class                  integer     not null,
    issuer_class           integer     not null,
    gateway                smallint    not null,
    marking                smallint    not null,
    id                     uuid primary key,
    report                 uuid        not null references intelligence.report,
    issuer                 uuid        not null references access.organisation,
    recipient              uuid        not null references access.organisation,
    released_by            uuid        not null,
    acknowledged_by        uuid,
    recall_acknowledged_by uuid,
    reference              text        not null unique,
    report_reference       text        not null,
    title                  text        not null,
    purpose                text        not null,
    text                   text        not null,
    handling               text        not null,
    recall_reason          text
);
create index release_by_report on intelligence.release (report, released_at);
create index release_by_recipient on intelligence.release (recipient, released_at desc);
select access.protect('intelligence.release');
select access.issued('intelligence.release', 'issuer_class');
grant select, insert on intelligence.release to ${app};
grant update (acknowledged_at, acknowledged_by, recalled_at, recall_reason, recall_acknowledged_at, recall_acknowledged_by)
    on intelligence.release to ${app};
