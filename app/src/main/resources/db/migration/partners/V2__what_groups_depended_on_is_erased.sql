create function partners.erase(asked uuid[], near uuid[], words text[]) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        gone uuid[];
    begin
        perform audit.require_erasing(asked);
        update partners.exposure e
           set words = audit.blotted(e.words, erase.words), why = audit.blotted(e.why, erase.words),
               ended_why = audit.blotted(e.ended_why, erase.words)
         where e.subject = any (near) or e.entity = any (near);
        update partners.touch t set words = audit.blotted(t.words, erase.words)
          from partners.exposure e where e.id = t.exposure and (e.subject = any (near) or e.entity = any (near));
        -- A note from one officer to the next is of no record in particular: the words go wherever they stand.
        update partners.posting p set handover = audit.blotted(p.handover, erase.words)
         where p.handover is distinct from audit.blotted(p.handover, erase.words);
        select array_agg(e.id) into gone
          from partners.exposure e where e.subject = any (asked) or e.entity = any (asked);
        delete from partners.exposure_basis where exposure = any (gone);
        delete from partners.touch where exposure = any (gone);
        return query
        delete from partners.exposure where id = any (gone) and current_setting('occ.account')::uuid is not null
        returning id;
    end $$;
revoke execute on function partners.erase(uuid[], uuid[], text[]) from public;
grant execute on function partners.erase(uuid[], uuid[], text[]) to ${app};
