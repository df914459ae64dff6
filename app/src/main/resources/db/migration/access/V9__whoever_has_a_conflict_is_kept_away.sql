-- A conflict of interest keeps somebody away from one entity and from every row about it. Such rows are set apart: they
-- move into classes of their own, which name the entity by a random key. So row security, counts, facets, search and
-- exports go by the class as ever, and cost what they cost.
create table access.apart (
    entity uuid primary key,
    key    text not null unique
);

create table access.kept_away (
    id            uuid primary key,
    reference     text        not null unique,
    account       uuid        not null references access.account,
    apart         text        not null references access.apart (key),
    record        text        not null,
    reason        text        not null,
    since         timestamptz not null,
    recorded_by   uuid        not null references access.account,
    lift_asked_by uuid references access.account,
    lift_asked_at timestamptz,
    lift_reason   text,
    lifted_by     uuid references access.account,
    lifted_at     timestamptz,
    check (lift_asked_by <> account and lifted_by <> account and lifted_by <> lift_asked_by)
);
create unique index kept_away_once on access.kept_away (account, apart) where lifted_at is null;
create trigger raises_the_version after insert or update or delete on access.kept_away
    for each statement execute function access.raise_version();

alter table access.class add apart text[] not null default '{}';
alter table access.class drop constraint class_marking_handling_owner_compartment_key;
alter table access.class add unique nulls not distinct (marking, handling, owner, compartment, apart);

grant select, insert on access.apart, access.kept_away to ${app};
grant update (lift_asked_by, lift_asked_at, lift_reason, lifted_by, lifted_at) on access.kept_away to ${app};

-- The class of the same readers without those kept away. Looked for before it is made: a number is never wasted.
create function access.apart_class(plain integer, keys text[]) returns integer
    language plpgsql
    set search_path = pg_catalog
    as $$
    declare
        wanted text[];
        found  integer;
    begin
        select array_agg(distinct k collate "C" order by k collate "C") into wanted
          from (select unnest(c.apart) from access.class c where c.id = plain union all select unnest(keys)) as every (k);
        for attempt in 1 .. 2 loop
            select n.id into found
              from access.class c
              join access.class n
                on n.marking = c.marking and n.handling = c.handling and n.owner = c.owner
               and n.compartment is not distinct from c.compartment and n.apart = wanted
             where c.id = plain;
            exit when found is not null;
            insert into access.class (marking, handling, owner, compartment, apart)
            select c.marking, c.handling, c.owner, c.compartment, wanted from access.class c where c.id = plain
                on conflict do nothing;
        end loop;
        return found;
    end $$;

-- Which tables have rows about entities, and in which columns.
create table access.entity_column (
    relation text not null,
    name     text not null,
    primary key (relation, name)
);
grant select on access.entity_column to ${app};

-- Whoever writes about what is set apart need not know it: the row goes into the class that is set apart, and its writer
-- goes on seeing it unless they are the one kept away.
create function access.keep_apart() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
    declare
        keys  text[];
        about uuid[];
        name  text;
        plain integer := new.class;
        bits  text;
    begin
        perform from access.apart limit 1;
        if not found then
            return new;
        end if;
        -- Each column by its name, for this runs once a row, and to take a row apart by names takes longer.
        foreach name in array tg_argv loop
            if name = 'id' then
                about := about || new.id;
            elsif name = 'subject' then
                about := about || new.subject;
            elsif name = 'object' then
                about := about || new.object;
            else
                about := about || (to_jsonb(new) ->> name)::uuid;
            end if;
        end loop;
        perform from access.apart a where a.entity = any(about) limit 1;
        if not found then
            return new;
        end if;
        select array_agg(a.key) into keys from access.apart a where a.entity = any(about);
        perform from access.class c where c.id = plain and c.apart @> keys;
        if found then
            return new;
        end if;
        new.class := access.apart_class(plain, keys);
        bits := current_setting('occ.bits', true);
        if bits <> '' and get_bit(decode(bits, 'hex'), plain) = 1 and not exists (
               select from access.kept_away k
                where k.account = current_setting('occ.account')::uuid and k.apart = any(keys) and k.lifted_at is null) then
            perform set_config('occ.bits', encode(set_bit(decode(bits, 'hex'), new.class, 1), 'hex'), true);
        end if;
        return new;
    end $$;

create function access.about(protected regclass, variadic names text[]) returns void
    language plpgsql
    set search_path = pg_catalog
    as $$
    begin
        insert into access.entity_column (relation, name) select protected::text, unnest(names);
        execute format(
            'create trigger aa_keep_apart before insert on %s for each row execute function access.keep_apart(%s)',
            protected, (select string_agg(quote_literal(n), ', ') from unnest(names) as n));
    end $$;
revoke execute on function access.about(regclass, text[]) from public;

-- As before, and rows about entities are known by what their columns are called. Any other column that names an entity
-- is told by `access.about`.
create or replace function access.protect(protected regclass) returns void
    language plpgsql
    set search_path = pg_catalog
    as $$
    declare
        names text[];
    begin
        execute format('alter table %s enable row level security', protected);
        execute format(
            'create policy by_class on %s
                using (get_bit((select decode(current_setting(''occ.bits''), ''hex'')), class) <> 0)
                with check (get_bit((select decode(current_setting(''occ.bits''), ''hex'')), class) <> 0)', protected);
        names := access.entity_names(protected);
        if names is not null then
            perform access.about(protected, variadic names);
        end if;
    end $$;
create function access.entity_names(protected regclass) returns text[]
    language sql stable
    set search_path = pg_catalog
    as $$
        select array_agg(a.attname::text order by a.attnum)
          from pg_attribute a
         where a.attrelid = protected and a.atttypid = 'uuid'::regtype and not a.attisdropped
           and a.attname in ('subject', 'object', 'entity', 'person', 'predecessor', 'successor')
    $$;

do $$
declare
    protected regclass;
begin
    for protected in select polrelid from pg_policy where polname = 'by_class' order by polrelid loop
        if access.entity_names(protected) is not null then
            perform access.about(protected, variadic access.entity_names(protected));
        end if;
    end loop;
end $$;

-- Moves all rows about an entity, whoever may read them, and waits for those being written: none is left behind.
create function access.set_apart(asked uuid, with_key text) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        told   record;
        plain  integer;
    begin
        for told in
            select relation, string_agg(format('%I = $1', name), ' or ' order by name) as about
              from access.entity_column group by relation order by relation
        loop
            execute format('lock table %s in share row exclusive mode', told.relation);
            for plain in execute format('select distinct class from %s where %s', told.relation, told.about) using asked loop
                execute format('update %s set class = $2 where class = $3 and (%s)', told.relation, told.about)
                  using asked, access.apart_class(plain, array[with_key]), plain;
            end loop;
        end loop;
    end $$;
revoke execute on function access.set_apart(uuid, text) from public;
grant execute on function access.set_apart(uuid, text) to ${app};
