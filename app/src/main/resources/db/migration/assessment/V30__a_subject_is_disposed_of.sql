-- Immutable once approved for all who work with it. The owner's function alone takes words out, when somebody is disposed of.
create or replace function assessment.approved_stays_as_it_is() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
    begin
        if (to_jsonb(new) - array['superseded_at', 'superseded_by', 'retracted_at'])
                <> (to_jsonb(old) - array['superseded_at', 'superseded_by', 'retracted_at'])
           and not exists (select from pg_class c
                             join pg_roles r on r.oid = c.relowner
                            where c.oid = tg_relid and r.rolname = current_user) then
            raise exception 'An approved assessment is never changed: score anew instead';
        end if;
        return new;
    end $$;

create function assessment.erase(asked uuid[], near uuid[], words text[]) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        update assessment.assessment
           set override_note = audit.blotted(override_note, words), confidence_note = audit.blotted(confidence_note, words),
               assurance_note = audit.blotted(assurance_note, words), returned_note = audit.blotted(returned_note, words),
               answers = audit.blotted(answers::text, words)::jsonb, result = audit.blotted(result::text, words)::jsonb,
               confidence_basis = audit.blotted(confidence_basis::text, words)::jsonb
         where subject = any (near)
           and concat_ws(' ', override_note, confidence_note, assurance_note, returned_note, answers, result, confidence_basis)
               <> audit.blotted(concat_ws(' ', override_note, confidence_note, assurance_note, returned_note, answers, result,
                                          confidence_basis), words);
        return query
        delete from assessment.assessment
         where subject = any (asked) and current_setting('occ.account')::uuid is not null returning id;
    end $$;
revoke execute on function assessment.erase(uuid[], uuid[], text[]) from public;
grant execute on function assessment.erase(uuid[], uuid[], text[]) to ${app};
