create function bids.erase(asked uuid[], near uuid[], words text[]) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        gone uuid[];
    begin
        perform audit.require_erasing(asked);
        update bids.bid
           set objective = audit.blotted(objective, words), grounds = audit.blotted(grounds, words),
               authorities = audit.blotted(authorities, words), risks = audit.blotted(risks, words),
               exit = audit.blotted(exit, words), if_declined = audit.blotted(if_declined, words),
               alternatives = audit.blotted(alternatives, words)
         where subject = any (near);
        update bids.step s set words = audit.blotted(s.words, erase.words), given = audit.blotted(s.given, erase.words)
          from bids.bid b where b.id = s.bid and b.subject = any (near);
        update bids.assessment a set why = audit.blotted(a.why, erase.words)
          from bids.bid b where b.id = a.bid and b.subject = any (near);
        select array_agg(b.id) into gone from bids.bid b where b.subject = any (asked);
        delete from bids.step where bid = any (gone);
        delete from bids.assessment where bid = any (gone);
        return query
        delete from bids.bid where id = any (gone) and current_setting('occ.account')::uuid is not null returning id;
    end $$;
revoke execute on function bids.erase(uuid[], uuid[], text[]) from public;
grant execute on function bids.erase(uuid[], uuid[], text[]) to ${app};
