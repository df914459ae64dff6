-- What modules above may join: when somebody or something was marked, and reports as what is kept, without what they say.
create view intelligence.mention with (security_invoker = true) as
    select m.entity, m.recorded_at, m.class, m.category, i.report
      from intelligence.mark m
      join intelligence.item i on i.id = m.item
     where m.withdrawn_at is null;
create view intelligence.report_kept with (security_invoker = true) as
    select id, reference, class, title, state, mopi, owner, reported_at, review_on from intelligence.report;
grant select on intelligence.mention, intelligence.report_kept to ${app};

-- A report that speaks of nobody else, from then on: that it was there, and nothing of what it said.
create function intelligence.blank_report(asked uuid[], blank uuid, at timestamptz) returns void
    language plpgsql
    set search_path = pg_catalog
    as $$
    begin
        update intelligence.report set title = '[disposed of]', operation = null where id = blank;
        update intelligence.provenance
           set text = '[disposed of]', risk = case when risk is null then null else '[disposed of]' end
         where report = blank;
        update intelligence.tear_line set text = '[disposed of]', audience = '[disposed of]' where report = blank;
        update intelligence.consent set note = '[disposed of]' where report = blank and note is not null;
        update intelligence.step set reason = '[disposed of]' where report = blank and reason is not null;
        update intelligence.release
           set text = '[disposed of]', title = '[disposed of]', purpose = '[disposed of]', handling = '[disposed of]',
               recall_reason = case when recall_reason is null then null else '[disposed of]' end
         where report = blank;
        update intelligence.requirement_answer set note = '[disposed of]' where report = blank;
        perform files.erase(asked, (select array_agg(file) from intelligence.attachment where report = blank), at);
    end $$;

-- The words for somebody where others are spoken of too: a family name goes by itself where no other bears it.
create function intelligence.words_beside(words text[], theirs text) returns text[]
    language sql immutable
    set search_path = pg_catalog
    return array(select w
                   from (select unnest(words) as w
                          union
                         select regexp_replace(unnest(words), '^.*\s', '')) as every
                  where w = any (words)
                     or w ~ '^[[:alpha:]''-]{3,}$'
                        and coalesce(theirs, '') !~* ('(?<![[:alnum:]])' || w || '(?![[:alnum:]])')
                  order by length(w) desc, w);

-- A report that speaks of others as well: certain words stand in it no more.
create function intelligence.blot_report(asked uuid[], blotted uuid, words text[]) returns void
    language plpgsql
    set search_path = pg_catalog
    as $$
    begin
        update intelligence.report
           set title = audit.blotted(title, words), operation = audit.blotted(operation, words) where id = blotted;
        update intelligence.provenance
           set text = audit.blotted(text, words), risk = audit.blotted(risk, words) where report = blotted;
        update intelligence.tear_line
           set text = audit.blotted(text, words), audience = audit.blotted(audience, words) where report = blotted;
        update intelligence.consent set note = audit.blotted(note, words) where report = blotted and note is not null;
        update intelligence.step set reason = audit.blotted(reason, words) where report = blotted and reason is not null;
        update intelligence.release
           set text = audit.blotted(text, words), title = audit.blotted(title, words),
               purpose = audit.blotted(purpose, words), handling = audit.blotted(handling, words),
               recall_reason = audit.blotted(recall_reason, words)
         where report = blotted;
        update intelligence.requirement_answer set note = audit.blotted(note, words) where report = blotted;
        perform files.blot(asked, (select array_agg(file) from intelligence.attachment where report = blotted), words);
    end $$;

-- An item that speaks of others as well. Their marks move with the text.
create function intelligence.blot_item(blotted uuid, asked uuid[], words text[]) returns void
    language plpgsql
    set search_path = pg_catalog
    as $$
    declare
        mine   text[];
        theirs text;
        now_is text;
        m      record;
        ahead  integer;
        shown  text;
    begin
        select string_agg(text, ' ') into theirs
          from intelligence.mark where item = blotted and not entity = any (asked);
        mine := intelligence.words_beside(
            words || array(select k.text from intelligence.mark k where k.item = blotted and k.entity = any (asked)), theirs);
        select text into now_is
          from intelligence.item_text where item = blotted and level = 2 and superseded_at is null;
        for m in select id, start_at, end_at, text from intelligence.mark
                  where item = blotted and not entity = any (asked) loop
            ahead := char_length(audit.blotted(left(now_is, m.start_at), mine));
            shown := audit.blotted(m.text, mine);
            if substr(audit.blotted(now_is, mine), ahead + 1, char_length(shown)) = shown then
                update intelligence.mark set start_at = ahead, end_at = ahead + char_length(shown), text = shown
                 where id = m.id;
            end if;
        end loop;
        update intelligence.mark set because = audit.blotted(because, mine)
         where item = blotted and because is not null;
        delete from intelligence.set_aside where item = blotted;
        delete from intelligence.kept_phrase where item = blotted and phrase <> audit.blotted(phrase, mine);
        update intelligence.kept_phrase set reason = audit.blotted(reason, mine) where item = blotted;
        update intelligence.item_text set text = audit.blotted(text, mine) where item = blotted;
        update intelligence.item set conditions = audit.blotted(conditions, mine) where id = blotted;
    end $$;

create function intelligence.blank_item(blank uuid) returns void
    language plpgsql
    set search_path = pg_catalog
    as $$
    begin
        delete from intelligence.set_aside where item = blank;
        delete from intelligence.kept_phrase where item = blank;
        update intelligence.item_text set text = '[disposed of]' where item = blank;
        update intelligence.item
           set conditions = case when conditions is null then null else '[disposed of]' end where id = blank;
    end $$;

-- What reports, requirements and standing searches say of entities that are disposed of.
create function intelligence.erase(asked uuid[], near uuid[], words text[], at timestamptz) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        spoken  uuid[];
        reports uuid[];
        one     uuid;
    begin
        perform audit.require_erasing(asked);
        if current_setting('occ.account')::uuid is null then
            return;
        end if;
        select array_agg(distinct m.item), array_agg(distinct i.report) into spoken, reports
          from intelligence.mark m join intelligence.item i on i.id = m.item where m.entity = any (asked);
        foreach one in array coalesce(spoken, '{}') loop
            perform from intelligence.mark where item = one and withdrawn_at is null and not entity = any (asked);
            if found then
                perform intelligence.blot_item(one, asked, words);
            else
                perform intelligence.blank_item(one);
            end if;
        end loop;
        return query delete from intelligence.mark where entity = any (asked) returning id;
        foreach one in array coalesce(reports, '{}') loop
            perform from intelligence.item i join intelligence.item_text t on t.item = i.id
              where i.report = one and t.superseded_at is null and t.text <> '[disposed of]';
            if found then
                perform intelligence.blot_report(asked, one, intelligence.words_beside(words, (
                    select string_agg(m.text, ' ')
                      from intelligence.mark m join intelligence.item i on i.id = m.item where i.report = one)));
            else
                perform intelligence.blank_report(asked, one, at);
            end if;
        end loop;
        update intelligence.requirement set question = audit.blotted(question, words), why = audit.blotted(why, words)
         where about = any (near);
        delete from intelligence.requirement_collector c using intelligence.requirement q
         where q.id = c.requirement and q.about = any (asked);
        delete from intelligence.requirement_answer a using intelligence.requirement q
         where q.id = a.requirement and q.about = any (asked);
        delete from intelligence.requirement_step s using intelligence.requirement q
         where q.id = s.requirement and q.about = any (asked);
        return query delete from intelligence.requirement where about = any (asked) returning id;
        return query delete from intelligence.standing_search where entity = any (asked) or value = any (words) returning id;
    end $$;

-- A report that is disposed of itself, with everything that hangs on it and the statements that rest on it.
create function intelligence.erase_reports(asked uuid[], at timestamptz) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        items uuid[];
    begin
        perform audit.require_erasing(asked);
        if current_setting('occ.account')::uuid is null then
            return;
        end if;
        select array_agg(id) into items from intelligence.item where report = any (asked);
        perform files.erase(asked, (select array_agg(file) from intelligence.attachment where report = any (asked)), at);
        delete from intelligence.attachment where report = any (asked);
        return query delete from intelligence.mark where item = any (items) returning id;
        delete from intelligence.set_aside where item = any (items);
        delete from intelligence.kept_phrase where item = any (items);
        delete from intelligence.item_recipient where item = any (items);
        delete from intelligence.item_text where item = any (items);
        return query
        select pole.erase_sources(asked, array(select i.source from intelligence.item i
                                                where i.id = any (items) and i.source is not null), at);
        return query delete from intelligence.item where id = any (items) returning id;
        delete from intelligence.provenance where report = any (asked);
        delete from intelligence.tear_line where report = any (asked);
        delete from intelligence.consent where report = any (asked);
        delete from intelligence.step where report = any (asked);
        return query delete from intelligence.release where report = any (asked) returning id;
        return query delete from intelligence.requirement_answer where report = any (asked) returning id;
        delete from intelligence.corroboration c using intelligence.report r
         where r.reference = c.report and r.id = any (asked);
        delete from intelligence.report where id = any (asked);
    end $$;

-- Whether a report has items that the actor may not see: one word. Nobody disposes of what they cannot judge.
create function intelligence.unseen(asked uuid[]) returns boolean
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select exists (select from intelligence.item i
                        where i.report = any (asked)
                          and get_bit((select decode(current_setting('occ.bits'), 'hex')), i.class) = 0)
    $$;

-- How they are called where they are spoken of.
create function intelligence.words_of(asked uuid[]) returns setof text
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        return query
        select distinct m.text from intelligence.mark m
         where m.entity = any (asked) and current_setting('occ.account')::uuid is not null;
    end $$;

revoke execute on function intelligence.words_beside(text[], text), intelligence.blank_report(uuid[], uuid, timestamptz),
    intelligence.blot_report(uuid[], uuid, text[]), intelligence.blot_item(uuid, uuid[], text[]),
    intelligence.blank_item(uuid), intelligence.erase(uuid[], uuid[], text[], timestamptz),
    intelligence.erase_reports(uuid[], timestamptz), intelligence.words_of(uuid[]), intelligence.unseen(uuid[])
    from public;
grant execute on function intelligence.erase(uuid[], uuid[], text[], timestamptz),
    intelligence.erase_reports(uuid[], timestamptz), intelligence.words_of(uuid[])
    to ${app};
