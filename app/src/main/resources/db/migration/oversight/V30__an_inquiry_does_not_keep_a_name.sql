-- Auditors' inquiries stay. What they wrote of a record that is disposed of names nobody any more.
create function oversight.erase(asked uuid[], words text[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        update oversight.inquiry
           set reason = audit.blotted(reason, words), purpose = audit.blotted(purpose, words)
         where record = any (asked);
    end $$;
revoke execute on function oversight.erase(uuid[], text[]) from public;
grant execute on function oversight.erase(uuid[], text[]) to ${app};
