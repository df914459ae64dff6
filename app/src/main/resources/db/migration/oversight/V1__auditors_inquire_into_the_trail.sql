create schema oversight;

-- What of the trail an auditor reads, for which of the uses that the law allows (Data Protection Act 2018, s62(4)), and
-- why. Nothing of the trail is read without one.
create table oversight.inquiry (
    opened_at timestamptz not null,
    earliest  date        not null,
    latest    date        not null check (latest >= earliest),
    use       smallint    not null,
    operation smallint,
    id        uuid primary key,
    auditor   uuid        not null,
    looker    uuid,
    record    uuid,
    reference text        not null unique,
    reason    text        not null,
    about     text,
    purpose   text
);
create index inquiry_newest on oversight.inquiry (opened_at desc);

-- Auditors see each other's inquiries: who oversees is overseen.
alter table oversight.inquiry enable row level security;
create policy by_post on oversight.inquiry
    using (exists (select from access.role_held h
                    where h.account = (select current_setting('occ.account')::uuid) and h.role = 'AUDITOR'))
    with check (exists (select from access.role_held h
                         where h.account = (select current_setting('occ.account')::uuid) and h.role = 'AUDITOR'));
grant usage on schema oversight to ${app};
grant select, insert on oversight.inquiry to ${app};

-- The lines of the trail that an inquiry asks for, the newest first: to auditors, and of an inquiry that is on file.
create function oversight.lines(asked uuid, skipped bigint, most integer)
    returns table (at timestamptz, actor uuid, unit uuid, operation smallint, result smallint, count integer,
                   deed text, records uuid[], purpose text, total bigint)
    language plpgsql stable security definer
    set search_path = pg_catalog
    set timezone = 'Europe/London'
    as $$
    declare
        i oversight.inquiry;
    begin
        select * into i from oversight.inquiry where id = asked;
        if i.id is null or not exists (select from access.role_held h
                                        where h.account = current_setting('occ.account')::uuid
                                          and h.role = 'AUDITOR') then
            return;
        end if;
        return query execute
            'select l.at, l.actor, l.unit, l.operation, l.result, l.count, l.deed, l.records, l.purpose, count(*) over ()
               from audit.line l
              where l.at >= $1::timestamptz and l.at < ($2 + 1)::timestamptz'
            || case when i.looker is null then '' else ' and l.actor = $3' end
            || case when i.record is null then '' else ' and $4 = any (l.records)' end
            || case when i.operation is null then '' else ' and l.operation = $5' end
            || case when i.purpose is null then '' else ' and position(lower($6) in lower(l.purpose)) > 0' end
            || ' order by l.at desc, l.number desc offset $7 limit $8'
            using i.earliest, i.latest, i.looker, i.record, i.operation, i.purpose, skipped, least(most, 10000);
    end $$;

-- The record that a reference stands for, and the other way round, for auditors: a reference says nothing of a record.
create function oversight.entity_of(asked text) returns uuid
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select e.id
          from pole.entity_now e
         where e.reference = asked
           and exists (select from access.role_held h
                        where h.account = current_setting('occ.account')::uuid and h.role = 'AUDITOR')
    $$;
create function oversight.report_of(asked text) returns uuid
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select r.id
          from intelligence.report_reference r
         where r.reference = asked
           and exists (select from access.role_held h
                        where h.account = current_setting('occ.account')::uuid and h.role = 'AUDITOR')
    $$;
create function oversight.references_of(asked uuid[]) returns table (id uuid, reference text)
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select r.id, r.reference
          from (select e.id, e.reference from pole.entity_now e where e.id = any (asked)
                union all
                select p.id, p.reference from intelligence.report_reference p where p.id = any (asked)) r
         where exists (select from access.role_held h
                        where h.account = current_setting('occ.account')::uuid and h.role = 'AUDITOR')
    $$;

-- How much of each operation there was on each day: of no person and of no record.
create function oversight.operations(earliest date, latest date)
    returns table (operation smallint, result smallint, lines bigint)
    language sql stable security definer
    set search_path = pg_catalog
    set timezone = 'Europe/London'
    as $$
        select l.operation, l.result, count(*)
          from audit.line l
         where l.at >= earliest::timestamptz and l.at < (latest + 1)::timestamptz
           and exists (select from access.role_held h
                        where h.account = current_setting('occ.account')::uuid and h.role = 'AUDITOR')
         group by l.operation, l.result
    $$;

revoke execute on function oversight.lines(uuid, bigint, integer), oversight.entity_of(text), oversight.report_of(text),
    oversight.references_of(uuid[]), oversight.operations(date, date) from public;
grant execute on function oversight.lines(uuid, bigint, integer), oversight.entity_of(text), oversight.report_of(text),
    oversight.references_of(uuid[]), oversight.operations(date, date) to ${app};
