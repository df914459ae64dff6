-- Files of what is disposed of: without key and name they are nothing.
create function files.erase(asked uuid[], gone uuid[], at timestamptz) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        insert into files.loose (removable_from, id)
        select at, f.id from files.file f where f.id = any (gone) and f.disposed_at is null
            on conflict do nothing;
        update files.file
           set name = null, key = null, disposed_at = at, disposed_by = current_setting('occ.account')::uuid
         where id = any (gone) and disposed_at is null;
    end $$;

create function files.blot(asked uuid[], kept uuid[], words text[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        update files.file set name = audit.blotted(name, words)
         where id = any (kept) and name <> audit.blotted(name, words);
    end $$;
revoke execute on function files.erase(uuid[], uuid[], timestamptz), files.blot(uuid[], uuid[], text[]) from public;
