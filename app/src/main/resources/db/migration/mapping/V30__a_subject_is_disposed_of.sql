-- What the map holds of somebody: of a subject everything; of a person that their membership was asked for, and what is
-- written of them in the records of those near them.
create function mapping.erase(asked uuid[], near uuid[], words text[]) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        if current_setting('occ.account')::uuid is null then
            return;
        end if;
        update mapping.standing set reason = audit.blotted(reason, words), name = audit.blotted(name, words)
         where subject = any (near);
        update mapping.definition_test set findings = audit.blotted(findings::text, words)::jsonb
         where subject = any (near) and findings::text <> audit.blotted(findings::text, words);
        update mapping.review set words = audit.blotted(review.words, erase.words) where subject = any (near);
        update mapping.archive_proposal
           set residual_threat = audit.blotted(residual_threat, words),
               without_management = audit.blotted(without_management, words)
         where subject = any (near);
        update mapping.succession set reason = audit.blotted(reason, words)
         where predecessor = any (near) or successor = any (near);
        update mapping.community_impact set statement = audit.blotted(statement, words) where subject = any (near);

        return query delete from mapping.child_membership where person = any (asked) or subject = any (asked) returning id;
        delete from mapping.definition_test where subject = any (asked);
        delete from mapping.review where subject = any (asked);
        delete from mapping.review_due where subject = any (asked);
        delete from mapping.archive_proposal where subject = any (asked);
        delete from mapping.community_impact where subject = any (asked);
        delete from mapping.weakness where subject = any (asked);
        delete from mapping.succession where predecessor = any (asked) or successor = any (asked);
        update mapping.standing set instead = null where instead = any (asked);
        delete from mapping.standing where subject = any (asked);
        delete from mapping.subject where id = any (asked);
    end $$;
revoke execute on function mapping.erase(uuid[], uuid[], text[]) from public;
grant execute on function mapping.erase(uuid[], uuid[], text[]) to ${app};
