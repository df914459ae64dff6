-- A key for each line of a plan's gaps that is not blank, in their order: what is asked about a gap follows it from version
-- to version. Lines that were said alike in several versions of one plan are one gap.
alter table plans.plan add gap_lines uuid[] not null default '{}';
update plans.plan p
   set gap_lines = (select coalesce(array_agg(md5(p.subject::text || said.line)::uuid order by said.place), '{}')
                      from (select btrim(t.line, E' \t\r') as line, t.place
                              from regexp_split_to_table(p.gaps, '\n') with ordinality as t(line, place)) said
                     where said.line <> '');
grant update (gap_lines) on plans.plan to ${app};

-- As narrow as the requirement it names.
create table plans.gap_requirement (
    at          timestamptz not null,
    noted_at    timestamptz,
    class       integer     not null,
    gap         uuid        not null,
    subject     uuid        not null references pole.entity,
    linked_by   uuid        not null,
    noted_by    uuid,
    requirement text        not null,
    primary key (gap, requirement)
);
create index gap_requirement_of on plans.gap_requirement (subject);
select access.protect('plans.gap_requirement');
grant select, insert, update (noted_at, noted_by) on plans.gap_requirement to ${app};

-- As it was, and what hung on gaps goes with the plan.
create or replace function plans.erase(asked uuid[], near uuid[], words text[]) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        gone    uuid[];
        touched uuid[];
    begin
        perform audit.require_erasing(asked);
        update plans.plan
           set gaps = audit.blotted(gaps, words), impact = audit.blotted(impact, words),
               risks = audit.blotted(risks, words), exit = audit.blotted(exit, words),
               one_pillar = audit.blotted(one_pillar, words), decision_note = audit.blotted(decision_note, words),
               closing = audit.blotted(closing, words)
         where subject = any (near);
        update plans.objective o
           set words = audit.blotted(o.words, erase.words), measure = audit.blotted(o.measure, erase.words),
               baseline = audit.blotted(o.baseline, erase.words), aimed_at = audit.blotted(o.aimed_at, erase.words)
         where o.subject = any (near);
        select array_agg(a.id) into touched from plans.action a where a.subject = any (near) or a.person = any (asked);
        update plans.action a
           set words = audit.blotted(a.words, erase.words), target = audit.blotted(a.target, erase.words),
               grounds = audit.blotted(a.grounds, erase.words),
               person = case when a.person = any (asked) then null else a.person end
         where a.id = any (touched);
        update plans.step s set note = audit.blotted(s.note, erase.words) where s.action = any (touched);
        update plans.request r
           set words = audit.blotted(r.words, erase.words), reply = audit.blotted(r.reply, erase.words)
         where r.action = any (touched);
        select array_agg(a.id) into gone from plans.action a where a.subject = any (asked);
        return query
        with requests as (delete from plans.request where action = any (gone) returning id)
        select id from requests where current_setting('occ.account')::uuid is not null;
        delete from plans.step where subject = any (asked);
        delete from plans.action where id = any (gone);
        delete from plans.gap_requirement where subject = any (asked);
        delete from plans.objective where subject = any (asked);
        return query select unnest(gone);
        return query delete from plans.plan where subject = any (asked) returning id;
    end $$;
