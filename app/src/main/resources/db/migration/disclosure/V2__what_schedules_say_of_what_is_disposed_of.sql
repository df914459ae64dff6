-- What schedules say of somebody loses the words; that there was a mark, and its number, stays.
create function disclosure.erase(asked uuid[], words text[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        marks uuid[];
        cases uuid[];
    begin
        perform audit.require_erasing(asked);
        select array_agg(m.id), array_agg(distinct m.investigation) into marks, cases
          from disclosure.mark m
         where m.record in (select e.reference from pole.entity e where e.id = any (asked)
                            union
                            select r.reference from intelligence.report_reference r where r.id = any (asked));
        update disclosure.line l
           set description = audit.blotted(l.description, words), reason = audit.blotted(l.reason, words)
          from disclosure.numbered n
         where n.mark = any (marks) and l.investigation = n.investigation and l.kind = n.kind and l.number = n.number;
        update disclosure.mark
           set description = audit.blotted(description, words), why = audit.blotted(why, words),
               sensitivity = audit.blotted(sensitivity, words), presumption = audit.blotted(presumption, words),
               undermines = audit.blotted(undermines, words), withdrawn = audit.blotted(withdrawn, words),
               decision_said = audit.blotted(decision_said, words)
         where id = any (marks);
        update disclosure.schedule set said = audit.blotted(said, words) where investigation = any (cases);
        update disclosure.investigation
           set name = audit.blotted(name, words), defendants = audit.blotted(defendants, words)
         where id = any (cases);
    end $$;
revoke execute on function disclosure.erase(uuid[], text[]) from public;
grant execute on function disclosure.erase(uuid[], text[]) to ${app};
