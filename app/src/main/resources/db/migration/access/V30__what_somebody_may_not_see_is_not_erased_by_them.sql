-- Whether there are rows about these that the actor may not see: one word. Nobody disposes of what they cannot judge.
create function access.unseen(asked uuid[]) returns boolean
    language plpgsql stable security definer
    set search_path = pg_catalog
    as $$
    declare
        told  record;
        found boolean;
        bits  bytea := decode(current_setting('occ.bits'), 'hex');
    begin
        for told in
            select c.relation, string_agg(format('r.%I = any ($1)', c.name), ' or ' order by c.name) as about
              from access.entity_column c group by c.relation order by c.relation
        loop
            execute format(
                'select exists (select from %s r
                                 where (%s) and get_bit($2, r.class) = 0)',
                told.relation, told.about) into found using asked, bits;
            if found then
                return true;
            end if;
        end loop;
        return false;
    end $$;

-- Why somebody looked at a record, was kept away from it or broke the glass for it: erased with it.
create function access.erase(asked uuid[], words text[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        delete from access.purpose where record = any (asked);
        update access.kept_away k
           set reason = '[disposed of]',
               lift_reason = case when k.lift_reason is null then null else '[disposed of]' end
          from access.apart a
         where a.key = k.apart and a.entity = any (asked);
        update access.break_glass
           set what = audit.blotted(what, words), reason = audit.blotted(reason, words)
         where what <> audit.blotted(what, words) or reason <> audit.blotted(reason, words);
    end $$;

revoke execute on function access.unseen(uuid[]), access.erase(uuid[], text[]) from public;
grant execute on function access.erase(uuid[], text[]) to ${app};
