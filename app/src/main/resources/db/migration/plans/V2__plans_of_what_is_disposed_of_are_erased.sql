-- What is said of these in the plans of those near them goes, and whatever a plan for them holds.
create function plans.erase(asked uuid[], near uuid[], words text[]) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        gone    uuid[];
        touched uuid[];
    begin
        perform audit.require_erasing(asked);
        update plans.plan
           set gaps = audit.blotted(gaps, words), impact = audit.blotted(impact, words),
               risks = audit.blotted(risks, words), exit = audit.blotted(exit, words),
               one_pillar = audit.blotted(one_pillar, words), decision_note = audit.blotted(decision_note, words),
               closing = audit.blotted(closing, words)
         where subject = any (near);
        update plans.objective o
           set words = audit.blotted(o.words, erase.words), measure = audit.blotted(o.measure, erase.words),
               baseline = audit.blotted(o.baseline, erase.words), aimed_at = audit.blotted(o.aimed_at, erase.words)
         where o.subject = any (near);
        select array_agg(a.id) into touched from plans.action a where a.subject = any (near) or a.person = any (asked);
        update plans.action a
           set words = audit.blotted(a.words, erase.words), target = audit.blotted(a.target, erase.words),
               grounds = audit.blotted(a.grounds, erase.words),
               person = case when a.person = any (asked) then null else a.person end
         where a.id = any (touched);
        update plans.step s set note = audit.blotted(s.note, erase.words) where s.action = any (touched);
        update plans.request r
           set words = audit.blotted(r.words, erase.words), reply = audit.blotted(r.reply, erase.words)
         where r.action = any (touched);
        select array_agg(a.id) into gone from plans.action a where a.subject = any (asked);
        return query
        with requests as (delete from plans.request where action = any (gone) returning id)
        select id from requests where current_setting('occ.account')::uuid is not null;
        delete from plans.step where subject = any (asked);
        delete from plans.action where id = any (gone);
        delete from plans.objective where subject = any (asked);
        return query select unnest(gone);
        return query delete from plans.plan where subject = any (asked) returning id;
    end $$;
revoke execute on function plans.erase(uuid[], uuid[], text[]) from public;
grant execute on function plans.erase(uuid[], uuid[], text[]) to ${app};
