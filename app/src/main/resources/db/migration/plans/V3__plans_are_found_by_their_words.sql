-- Plans that are being written or in force, by what they, their objectives and their actions say.
create index plan_words on plans.plan using gin (to_tsvector('english', gaps || ' ' || impact || ' ' || risks || ' ' || exit))
    where state in ('DRAFT', 'SUBMITTED', 'IN_FORCE');
create index objective_words on plans.objective using gin (to_tsvector('english', words || ' ' || measure || ' ' || aimed_at));
create index action_words on plans.action using gin (to_tsvector('english', words || ' ' || target));

-- As with reports: matching words is not leakproof and would lose its index under row security, so one function reads the
-- indexes and applies the classes itself, taking them from the setting inside, where no caller can pass its own. What it
-- finds is read under row security again.
create function plans.subjects_whose_plans_say(asked text, most integer) returns setof uuid
    language sql stable security definer rows 100
    set search_path = pg_catalog
    as $$
        select found.subject
          from ((select p.subject
                  from plans.plan p
                 where p.state in ('DRAFT', 'SUBMITTED', 'IN_FORCE')
                   and to_tsvector('english', p.gaps || ' ' || p.impact || ' ' || p.risks || ' ' || p.exit)
                       @@ (select websearch_to_tsquery('english', replace(asked, '-', ' ')))
                   and get_bit((select decode(current_setting('occ.bits'), 'hex')), p.class) <> 0
                 limit most)
                union
                (select o.subject
                  from plans.objective o
                  join plans.plan p on p.id = o.plan and p.state in ('DRAFT', 'SUBMITTED', 'IN_FORCE')
                 where to_tsvector('english', o.words || ' ' || o.measure || ' ' || o.aimed_at)
                       @@ (select websearch_to_tsquery('english', replace(asked, '-', ' ')))
                   and get_bit((select decode(current_setting('occ.bits'), 'hex')), o.class) <> 0
                 limit most)
                union
                (select a.subject
                  from plans.action a
                 where to_tsvector('english', a.words || ' ' || a.target)
                       @@ (select websearch_to_tsquery('english', replace(asked, '-', ' ')))
                   and get_bit((select decode(current_setting('occ.bits'), 'hex')), a.class) <> 0
                 limit most)) found
         limit most
    $$;
revoke execute on function plans.subjects_whose_plans_say(text, integer) from public;
grant execute on function plans.subjects_whose_plans_say(text, integer) to ${app};
