-- Looks of a day that somebody may want to ask about: at a person of the looker's own name (1) or surname (2), at many
-- persons whose records are kept outside the looker's line (3), at many persons within an hour (4). To auditors alone, in
-- the order of time: nobody is set beside anybody (s62(4)). `names` are the predicates that name a person.
create function oversight.prompts(asked date, names smallint[], many_far integer, many_an_hour integer)
    returns table (kind smallint, first_at timestamptz, actor uuid, records uuid[], looks bigint)
    language sql stable security definer
    set search_path = public, pg_catalog
    set timezone = 'Europe/London'
    as $$
        with recursive looked as materialized (
             select l.at, l.actor, e.id as record, e.class, pole.fold(p.name) as name, p.organisation
               from audit.line l
              cross join lateral unnest(l.records) as r (record)
               join pole.entity_now e on e.id = r.record and e.kind = 4
               join access.person p on p.id = l.actor
              where l.at >= asked::timestamptz and l.at < (asked + 1)::timestamptz
                and l.deed = 'pole.entity-read' and l.operation = 3 and l.result = 1
                and exists (select from access.role_held h
                             where h.account = current_setting('occ.account')::uuid and h.role = 'AUDITOR')),
             above (unit, body) as (
             select distinct organisation, organisation from looked
             union
             select a.unit, b.parent from above a join access.body b on b.id = a.body where b.parent is not null),
             named as (
             select k.*, n.name = k.name as own,
                    regexp_replace(n.name, '^.* ', '') = regexp_replace(k.name, '^.* ', '') as kin
               from looked k
              cross join lateral (select pole.fold(s.value_text) as name
                                    from pole.statement_now s
                                   where s.subject = k.record and s.predicate = any (names)) n),
             far as (
             select k.*
               from looked k
               join access.class_owner c on c.id = k.class
               join access.body b on b.id = k.organisation
              where b.parent is not null
                and not exists (select from above a where a.unit = k.organisation and a.body = c.owner)
                and not exists (select from access.body o where o.id = c.owner and o.parent = k.organisation))
        select 1::smallint, min(at), actor, array_agg(distinct record), count(distinct (at, record))
          from named where own group by actor
        union all
        select 2::smallint, min(at), actor, array_agg(distinct record), count(distinct (at, record))
          from named k
         where kin and not exists (select from named o where o.actor = k.actor and o.record = k.record and o.own)
         group by actor
        union all
        select 3::smallint, min(at), actor, array_agg(distinct record), count(*)
          from far group by actor having count(distinct record) >= many_far
        union all
        select 4::smallint, min(at), actor, array_agg(distinct record), count(*)
          from looked group by actor, date_trunc('hour', at) having count(distinct record) >= many_an_hour
        order by 2, 3, 1
    $$;
revoke execute on function oversight.prompts(date, smallint[], integer, integer) from public;
grant execute on function oversight.prompts(date, smallint[], integer, integer) to ${app};
