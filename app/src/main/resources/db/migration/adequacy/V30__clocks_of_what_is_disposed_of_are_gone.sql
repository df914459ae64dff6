create function adequacy.erase(asked uuid[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        delete from adequacy.clock where subject = any (asked);
    end $$;
revoke execute on function adequacy.erase(uuid[]) from public;
grant execute on function adequacy.erase(uuid[]) to ${app};
