-- Items about what is disposed of go, with all that was said of them. In meetings that spoke of it, the words for it stand
-- nowhere else any more: in items about others that knew it, and in those about nothing in particular. Minutes stay
-- otherwise as they were approved: their hashes tell that something was taken out.
create function meetings.erase(asked uuid[], near uuid[], words text[]) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        spoke uuid[];
        items uuid[];
        gone  uuid[];
    begin
        perform audit.require_erasing(asked);
        select array_agg(distinct i.meeting) into spoke
          from meetings.item i
          left join meetings.paper p on p.item = i.id
         where i.subject = any (near) or p.subject = any (near);
        select array_agg(i.id) into items
          from meetings.item i
         where not coalesce(i.subject = any (asked), false)
           and (i.subject = any (near) or i.subject is null and i.meeting = any (spoke));
        update meetings.paper
           set title = audit.blotted(title, words), content = audit.blotted(content::text, words)::jsonb
         where item = any (items);
        update meetings.minute
           set title = audit.blotted(title, words), said = audit.blotted(said, words),
               content = audit.blotted(content::text, words)::jsonb
         where item = any (items);
        update meetings.item i
           set title = audit.blotted(i.title, erase.words), words = audit.blotted(i.words, erase.words),
               reason = audit.blotted(i.reason, erase.words)
         where i.id = any (items);
        update meetings.decision
           set reasons = audit.blotted(reasons, words),
               details = array(select audit.blotted(d, words) from unnest(details) with ordinality as x (d, n) order by n)
         where item = any (items);
        update meetings.remark r set words = audit.blotted(r.words, erase.words) where r.item = any (items);
        update meetings.note n set words = audit.blotted(n.words, erase.words) where n.item = any (items);
        update meetings.action a
           set words = audit.blotted(a.words, erase.words), answer = audit.blotted(a.answer, erase.words)
         where a.item = any (items);
        select array_agg(i.id) into gone from meetings.item i where i.subject = any (asked);
        delete from meetings.minute where subject = any (asked) or item = any (gone);
        delete from meetings.action where subject = any (asked) or item = any (gone);
        delete from meetings.note where subject = any (asked) or item = any (gone);
        delete from meetings.remark where subject = any (asked) or item = any (gone);
        delete from meetings.decision where subject = any (asked) or item = any (gone);
        delete from meetings.paper where subject = any (asked) or item = any (gone);
        return query
        delete from meetings.item where id = any (gone) and current_setting('occ.account')::uuid is not null returning id;
    end $$;
revoke execute on function meetings.erase(uuid[], uuid[], text[]) from public;
grant execute on function meetings.erase(uuid[], uuid[], text[]) to ${app};
