-- Approved reports by the words of their titles and of their sanitised texts.
create index item_text_words on intelligence.item_text using gin (to_tsvector('english', text))
    where level = 2 and superseded_at is null;
create index report_title_words on intelligence.report using gin (to_tsvector('english', title))
    where state in (5, 6, 7, 8);

-- Matching words is not leakproof and would lose its index under row security; so one function reads the indexes and
-- applies the classes itself, taking them from the setting inside, where no caller can pass its own. What it finds is
-- read under row security again. Each index is read no further than asked, as of a common word there are hundreds of
-- thousands. A hyphen is a space here: before a word it would ask for all that lacks the word, and
-- no index answers that.
create function intelligence.reports_that_say(asked text, most integer) returns setof uuid
    language sql stable security definer rows 100
    set search_path = pg_catalog
    as $$
        select found.report
          from ((select i.report
                  from intelligence.item_text w
                  join intelligence.item i on i.id = w.item
                 where w.level = 2 and w.superseded_at is null
                   and to_tsvector('english', w.text) @@ (select websearch_to_tsquery('english', replace(asked, '-', ' ')))
                   and get_bit((select decode(current_setting('occ.bits'), 'hex')), w.class) <> 0
                 limit most)
                union
                (select r.id
                  from intelligence.report r
                 where r.state in (5, 6, 7, 8)
                   and to_tsvector('english', r.title) @@ (select websearch_to_tsquery('english', replace(asked, '-', ' ')))
                   and get_bit((select decode(current_setting('occ.bits'), 'hex')), r.class) <> 0
                 limit most)) found
         limit most
    $$;
revoke execute on function intelligence.reports_that_say(text, integer) from public;
grant execute on function intelligence.reports_that_say(text, integer) to ${app};
