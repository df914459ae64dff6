-- The lines of a subject, and what readers saved that asks for it by name.
create function picture.erase(asked uuid[], words text[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        delete from picture.register where subject = any (asked);
        delete from picture.saved_view v
         using unnest(words) as w (word)
         where position(lower(w.word) in lower(v.name)) > 0
            or position(lower(w.word) in lower(replace(replace(v.address, '+', ' '), '%20', ' '))) > 0;
    end $$;
revoke execute on function picture.erase(uuid[], text[]) from public;
grant execute on function picture.erase(uuid[], text[]) to ${app};
