-- Functions that erase look past row security, so none runs for the asking: a record is erased in the one transaction in
-- which its disposal was approved. Only a function of retention, run as the owner, says that it was.
create table audit.erasing (
    record      uuid not null,
    transaction xid8 not null,
    primary key (record, transaction)
);

create function audit.begin_erasing(asked uuid[]) returns void
    language plpgsql
    set search_path = pg_catalog
    as $$
    begin
        delete from audit.erasing where transaction <> pg_current_xact_id();
        insert into audit.erasing (record, transaction)
        select distinct record, pg_current_xact_id() from unnest(asked) as a (record)
            on conflict do nothing;
    end $$;

create function audit.require_erasing(asked uuid[]) returns void
    language plpgsql
    set search_path = pg_catalog
    as $$
    begin
        if asked is null or cardinality(asked) = 0 or exists (
               select from unnest(asked) as a (record)
                where not exists (select from audit.erasing e
                                   where e.record = a.record and e.transaction = pg_current_xact_id())) then
            raise exception 'Nobody approved that this is erased';
        end if;
    end $$;

-- A text in which certain words stand no more: whole words, in any case, however they are spaced.
create function audit.blotted(said text, words text[]) returns text
    language plpgsql immutable
    set search_path = pg_catalog
    as $$
    declare
        word    text;
        blotted text := said;
    begin
        if said is null or words is null then
            return said;
        end if;
        foreach word in array words loop
            blotted := regexp_replace(blotted,
                '(?<![[:alnum:]])'
                    || regexp_replace(regexp_replace(word, '([^[:alnum:][:space:]])', '\\\1', 'g'), '[[:space:]]+', '\\s+', 'g')
                    || '(?![[:alnum:]])',
                '[disposed of]', 'gi');
        end loop;
        return blotted;
    end $$;

revoke execute on function audit.begin_erasing(uuid[]), audit.require_erasing(uuid[]), audit.blotted(text, text[]) from public;
