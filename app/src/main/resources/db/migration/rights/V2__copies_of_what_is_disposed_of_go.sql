-- Copies of what is disposed of go. What else a case says of them loses the words; that somebody asked, and when, stays.
create function rights.erase(asked uuid[], words text[]) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        cases uuid[];
        called text[];
    begin
        perform audit.require_erasing(asked);
        select array_agg(c.reference) into called
          from (select e.reference from pole.entity e where e.id = any (asked)
                union
                select r.reference from intelligence.report_reference r where r.id = any (asked)) c;
        select array_agg(distinct f.request) into cases from rights.found f where f.record = any (called);
        update rights.request
           set requester = audit.blotted(requester, words), other_names = audit.blotted(other_names, words),
               identifiers = audit.blotted(identifiers, words), contact = audit.blotted(contact, words),
               how = audit.blotted(how, words), asks = audit.blotted(asks, words),
               extension = audit.blotted(extension, words), reasons = audit.blotted(reasons, words)
         where id = any (cases);
        update rights.wait w set what = audit.blotted(w.what, erase.words) where w.request = any (cases);
        update rights.step s
           set what = audit.blotted(s.what, erase.words), words = audit.blotted(s.words, erase.words)
         where s.request = any (cases);
        update rights.release r set body = audit.blotted(r.body, erase.words) where r.request = any (cases);
        update rights.question q
           set requester = audit.blotted(q.requester, erase.words), other_names = audit.blotted(q.other_names, erase.words),
               identifiers = audit.blotted(q.identifiers, erase.words)
         where q.request = any (cases);
        update rights.question_text t set body = audit.blotted(t.body, erase.words)
          from rights.question q where q.id = t.question and q.request = any (cases);
        -- Cuts count characters: where a text that is not sent yet changes, it is decided on anew.
        update rights.found f
           set decision = null, reasons = null, exemptions = '{}', cuts = '{}'
          from rights.request r
         where r.id = f.request and r.sent_at is null and f.request = any (cases) and f.record <> all (called)
           and f.body <> audit.blotted(f.body, erase.words);
        update rights.found f
           set name = audit.blotted(f.name, erase.words), body = audit.blotted(f.body, erase.words),
               reasons = audit.blotted(f.reasons, erase.words)
         where f.request = any (cases) and f.record <> all (called);
        delete from rights.restricted where record = any (called);
        return query
        delete from rights.found
         where record = any (called) and current_setting('occ.account')::uuid is not null returning id;
    end $$;
revoke execute on function rights.erase(uuid[], text[]) from public;
grant execute on function rights.erase(uuid[], text[]) to ${app};
