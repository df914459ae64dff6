-- Searching, somebody types a family name alone; looking for duplicates, the whole name. The first is answered by the
-- likeness of the asked to the best stretch of a name, the second (search_names) by that of the two as wholes. Like
-- search_names it reads past row security and applies the classes itself, taking them from the setting inside.
create function pole.find_names(asked text, most integer)
    returns table (subject uuid, subject_kind smallint, name text, likeness real)
    language sql stable security definer
    set search_path = public, pg_catalog
    set pg_trgm.word_similarity_threshold = 0.5
    as $$
        select k.subject, k.subject_kind, k.name, word_similarity((select pole.fold(asked)), k.key)
          from pole.name_key k
         where k.key %> (select pole.fold(asked))
           and get_bit((select decode(current_setting('occ.bits'), 'hex')), k.class) <> 0
         order by word_similarity((select pole.fold(asked)), k.key) desc,
                  similarity((select pole.fold(asked)), k.key) desc, k.name, k.subject
         limit least(most, 200)
    $$;
revoke execute on function pole.find_names(text, integer) from public;
grant execute on function pole.find_names(text, integer) to ${app};
