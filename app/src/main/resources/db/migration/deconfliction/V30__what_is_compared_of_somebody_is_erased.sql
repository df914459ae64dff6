-- Of what is disposed of, no key is compared any more, matches about it are gone on both sides, and what somebody typed to ask
-- about it, or wrote of it, names nobody.
create function deconfliction.erase(gone uuid[], words text[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        matches uuid[];
    begin
        perform audit.require_erasing(gone);
        select array_agg(h.id) into matches
          from deconfliction.hit h
         where h.entity = any (gone) or h.probe = any (gone) or h.target = any (gone);
        delete from deconfliction.step where hit = any (matches);
        delete from deconfliction.talk where hit = any (matches);
        delete from deconfliction.pointer where hit = any (matches);
        delete from deconfliction.asker where hit = any (matches);
        delete from deconfliction.hit where id = any (matches);
        delete from deconfliction.waiting where entity = any (gone);
        delete from deconfliction.watched where entity = any (gone);
        update deconfliction.asked a set reason = audit.blotted(a.reason, words)
         where exists (select from deconfliction.line l
                        where l.asked = a.id and l.typed <> audit.blotted(l.typed, words));
        update deconfliction.line set typed = audit.blotted(typed, words) where typed <> audit.blotted(typed, words);
    end $$;
revoke execute on function deconfliction.erase(uuid[], text[]) from public;
grant execute on function deconfliction.erase(uuid[], text[]) to ${app};
