create function interchange.erase(asked uuid[], words text[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        imports uuid[];
    begin
        perform audit.require_erasing(asked);
        select array_agg(distinct import) into imports
          from (select import from interchange.brought where entity = any (asked)
                union select import from interchange.like_record where entity = any (asked)) as of_them;
        update interchange.problem
           set value = audit.blotted(value, words), sentence = audit.blotted(sentence, words)
         where import = any (imports);
        delete from interchange.staged_row r
         where r.import = any (imports)
           and (r.content::text <> audit.blotted(r.content::text, words)
                or r.becomes <> audit.blotted(r.becomes, words));
        delete from interchange.like_record where entity = any (asked);
        delete from interchange.left_standing where entity = any (asked);
        delete from interchange.brought where entity = any (asked);
        update interchange.import
           set title = audit.blotted(title, words), purpose = audit.blotted(purpose, words), decided_note = audit.blotted(decided_note, words),
               undone_note = audit.blotted(undone_note, words)
         where id = any (imports);
    end $$;
revoke execute on function interchange.erase(uuid[], text[]) from public;
grant execute on function interchange.erase(uuid[], text[]) to ${app};
