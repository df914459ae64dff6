create function tasking.erase(asked uuid[], near uuid[], words text[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        update tasking.risk_acceptance a set reason = audit.blotted(a.reason, words)
          from tasking.tier_decision d where d.id = a.decision and d.subject = any (near);
        update tasking.tier_decision set rationale = audit.blotted(rationale, words) where subject = any (near);
        update tasking.ownership set reason = audit.blotted(reason, words) where subject = any (near);
        update tasking.lead
           set handover_note = audit.blotted(handover_note, words), decline_reason = audit.blotted(decline_reason, words)
         where subject = any (near);
        delete from tasking.risk_acceptance a using tasking.tier_decision d
         where d.id = a.decision and d.subject = any (asked);
        delete from tasking.tier_decision where subject = any (asked);
        delete from tasking.ownership where subject = any (asked);
        delete from tasking.lead where subject = any (asked);
    end $$;
revoke execute on function tasking.erase(uuid[], uuid[], text[]) from public;
grant execute on function tasking.erase(uuid[], uuid[], text[]) to ${app};
