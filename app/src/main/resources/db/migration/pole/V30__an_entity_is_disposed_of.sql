-- Of an entity that was disposed of the key stays, so that what else led to it still leads to something.
alter table pole.entity add disposed_at timestamptz;

-- What only makes sense because of one entity: phones, vehicles, accounts and places that nobody else is linked with.
-- As its reader may see it; whether there is more, access.unseen says before anything goes.
create view pole.only_through with (security_invoker = true) as
    select distinct s.subject as owner, e.id
      from pole.statement s
      join pole.entity e on e.id = s.object and e.kind in (6, 7, 8, 9) and e.disposed_at is null
     where s.predicate in (110, 111, 112, 113)
       and not exists (select from pole.statement o where o.object = e.id and o.subject <> s.subject)
       and not exists (select from pole.statement o where o.subject = e.id and o.object is not null
                                                      and o.object <> s.subject);
grant select on pole.only_through to ${app};

create function pole.erase(asked uuid[], words text[], at timestamptz) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        gone    uuid[];
        sources uuid[];
    begin
        perform audit.require_erasing(asked);
        if current_setting('occ.account')::uuid is null then
            return;
        end if;
        -- Closed before they go: the triggers keep names, and when something was last heard, in step.
        update pole.statement set superseded_at = at where subject = any (asked) and superseded_at is null;
        select array_agg(s.id), array_agg(distinct s.source) into gone, sources
          from pole.statement s where s.subject = any (asked);
        delete from pole.closure where statement = any (gone);
        delete from pole.name_key where subject = any (asked);
        delete from pole.heard_by_class where subject = any (asked);
        delete from pole.statement where id = any (gone);
        -- What the same sources, or links to it, say of others.
        update pole.statement s set value_text = audit.blotted(s.value_text, words)
         where (s.source = any (sources) or s.object = any (asked)) and s.predicate < 200
           and s.value_text <> audit.blotted(s.value_text, words);
        update pole.name_key k set name = s.value_text, key = pole.fold(s.value_text)
          from pole.statement s
         where s.id = k.statement and s.source = any (sources) and s.value_text <> k.name;
        update pole.closure c set reason = audit.blotted(c.reason, words)
          from pole.statement s
         where s.id = c.statement and (s.source = any (sources) or s.object = any (asked))
           and c.reason <> audit.blotted(c.reason, words);
        update pole.source o
           set title = case when exists (select from pole.statement s where s.source = o.id)
                            then audit.blotted(o.title, words) else '[disposed of]' end
         where o.id = any (sources);
        update pole.entity set retracted_at = coalesce(retracted_at, at), disposed_at = at where id = any (asked);
        return query select g.id from unnest(gone) as g (id);
    end $$;

-- Everything that rests on sources of what is disposed of, such as the items of a report.
create function pole.erase_sources(asked uuid[], sources uuid[], at timestamptz) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        update pole.statement set superseded_at = at where source = any (sources) and superseded_at is null;
        delete from pole.closure c using pole.statement s where s.id = c.statement and s.source = any (sources);
        delete from pole.name_key k using pole.statement s where s.id = k.statement and s.source = any (sources);
        update pole.source set title = '[disposed of]', retracted_at = coalesce(retracted_at, at) where id = any (sources);
        return query
        delete from pole.statement
         where source = any (sources) and current_setting('occ.account')::uuid is not null returning id;
    end $$;

-- The words by which texts may speak of these: names, numbers, addresses, however many ways they were said.
create function pole.words_of(asked uuid[]) returns table (said text, predicate smallint)
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        return query
        select distinct s.value_text, s.predicate
          from pole.statement s
         where s.subject = any (asked) and s.value_text is not null
           and (s.predicate in (1, 2, 12, 15) or s.predicate >= 200)
           and current_setting('occ.account')::uuid is not null;
    end $$;

-- Who and what these are said to have to do with, now or before.
create function pole.near_of(asked uuid[]) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        return query
        select s.object from pole.statement s
         where s.subject = any (asked) and s.object is not null and current_setting('occ.account')::uuid is not null
         union
        select s.subject from pole.statement s
         where s.object = any (asked) and current_setting('occ.account')::uuid is not null;
    end $$;

revoke execute on function pole.erase(uuid[], text[], timestamptz), pole.words_of(uuid[]), pole.near_of(uuid[]),
    pole.erase_sources(uuid[], uuid[], timestamptz) from public;
grant execute on function pole.erase(uuid[], text[], timestamptz), pole.words_of(uuid[]), pole.near_of(uuid[]) to ${app};
