-- In which quarter it counts: that of its last day, or the first that is open where that one is locked already (R14).
alter table disruption.disruption add column quarter date;
update disruption.disruption set quarter = date_trunc('quarter', last_day) where approved_at is not null;
create index disruption_of_quarter on disruption.disruption (quarter) where quarter is not null;
grant update (quarter) on disruption.disruption to ${app};

create table disruption.quarter (
    closed_at timestamptz not null,
    first_day date primary key check (first_day = date_trunc('quarter', first_day)),
    closed_by uuid        not null
);

-- What was counted over everything when it was locked. Nobody reads it but by the function below, and nothing changes it.
create table disruption.figure (
    quarter date   not null references disruption.quarter,
    tier    integer,
    led     bigint not null,
    body    uuid   not null,
    region  uuid,
    pillar  text   not null,
    level   text   not null,
    theme   text   not null
);
create index figure_of_quarter on disruption.figure (quarter);

-- What is published of it: small numbers are left out, and as many others as are needed so that no difference gives one back
-- (R37).
create table disruption.published (
    quarter date    not null references disruption.quarter,
    place   integer not null,
    heading text    not null,
    name    text    not null,
    counts  bigint[] not null,
    primary key (quarter, place)
);

-- What changed after its quarter was locked: the published figure stays.
create table disruption.adjustment (
    at         timestamptz not null,
    quarter    date        not null references disruption.quarter,
    class      integer     not null,
    number     integer     not null,
    disruption uuid        not null references disruption.disruption,
    by         uuid        not null,
    was        text        not null,
    becomes    text,
    words      text        not null,
    primary key (disruption, number)
);
create index adjustment_of_quarter on disruption.adjustment (quarter, at);
select access.protect('disruption.adjustment');
grant select, insert on disruption.quarter, disruption.published, disruption.adjustment to ${app};

-- Counts over everything, whatever anybody may see of it (R51), once. Sealed to whoever is a statistician and nothing else.
create function disruption.lock_quarter(asked date, counted text[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        if not (exists (select from access.role_held h
                                where h.account = current_setting('occ.account')::uuid and h.role = 'STATISTICIAN')
                   and not exists (select from access.role_held h
                                    where h.account = current_setting('occ.account')::uuid and h.role <> 'STATISTICIAN')) then
            raise exception 'Only a statistician locks a quarter';
        end if;
        insert into disruption.figure (quarter, tier, led, body, region, pillar, level, theme)
        select asked, t.tier, count(*), d.body, case when o.kind = 'REGION' then o.id else r.id end, d.pillar, d.level,
               s.primary_theme
          from disruption.disruption d
          join mapping.subject_now s on s.id = d.subject
          join access.body o on o.id = d.body
          left join access.body r on r.id = o.parent and r.kind = 'REGION'
          left join tasking.tier t on t.subject = d.subject and t.superseded_at is null
         where d.quarter = asked and d.state = any (counted)
         group by t.tier, d.body, case when o.kind = 'REGION' then o.id else r.id end, d.pillar, d.level, s.primary_theme;
    end $$;
revoke execute on function disruption.lock_quarter(date, text[]) from public;
grant execute on function disruption.lock_quarter(date, text[]) to ${app};

create function disruption.figures_of(asked date)
    returns table (tier integer, led bigint, body text, region text, pillar text, level text, theme text)
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select f.tier, f.led, o.name, r.name, f.pillar, f.level, f.theme
          from disruption.figure f
          join access.body o on o.id = f.body
          left join access.body r on r.id = f.region
         where f.quarter = asked and exists (select from access.role_held h
                               where h.account = current_setting('occ.account')::uuid and h.role = 'STATISTICIAN')
                  and not exists (select from access.role_held h
                                   where h.account = current_setting('occ.account')::uuid and h.role <> 'STATISTICIAN')
    $$;
revoke execute on function disruption.figures_of(date) from public;
grant execute on function disruption.figures_of(date) to ${app};

-- What was locked, what later changes took from it or added, and what stands now: the first two make the third.
create function disruption.reconciled(asked date, counted text[]) returns table (locked bigint, adjusted bigint, standing bigint)
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select (select coalesce(sum(led), 0)::bigint from disruption.figure where quarter = asked),
               (select -count(*) from disruption.adjustment where quarter = asked and becomes is null),
               (select count(*) from disruption.disruption where quarter = asked and state = any (counted))
         where exists (select from access.role_held h
                               where h.account = current_setting('occ.account')::uuid and h.role = 'STATISTICIAN')
                  and not exists (select from access.role_held h
                                   where h.account = current_setting('occ.account')::uuid and h.role <> 'STATISTICIAN')
    $$;
revoke execute on function disruption.reconciled(date, text[]) from public;
grant execute on function disruption.reconciled(date, text[]) to ${app};

create function disruption.erase(asked uuid[], near uuid[], words text[]) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        gone uuid[];
        close uuid[];
    begin
        perform audit.require_erasing(asked);
        select coalesce(array_agg(d.id), '{}') into close
          from disruption.disruption d
         where d.subject = any (near)
            or exists (select from disruption.target t where t.disruption = d.id and t.entity = any (asked || near));
        update disruption.disruption d
           set title = audit.blotted(title, erase.words), narrative = audit.blotted(narrative, erase.words),
               before = audit.blotted(before, erase.words), after = audit.blotted(after, erase.words),
               learning = audit.blotted(learning, erase.words),
               learning_action = audit.blotted(learning_action, erase.words)
         where d.id = any (close);
        update disruption.achieved set detail = audit.blotted(detail, erase.words) where disruption = any (close);
        update disruption.evidence e set words = audit.blotted(e.words, erase.words) where e.disruption = any (close);
        update disruption.restricted r set words = audit.blotted(r.words, erase.words) where r.disruption = any (close);
        update disruption.step s set words = audit.blotted(s.words, erase.words) where s.disruption = any (close);
        update disruption.follow_up f set words = audit.blotted(f.words, erase.words) where f.disruption = any (close);
        update disruption.adjustment a set words = audit.blotted(a.words, erase.words) where a.disruption = any (close);
        delete from disruption.target where entity = any (asked);
        select coalesce(array_agg(d.id), '{}') into gone from disruption.disruption d where d.subject = any (asked);
        delete from disruption.achieved where disruption = any (gone);
        delete from disruption.evidence where disruption = any (gone);
        delete from disruption.restricted where disruption = any (gone);
        delete from disruption.contributor where disruption = any (gone);
        delete from disruption.target where disruption = any (gone);
        delete from disruption.step where disruption = any (gone);
        delete from disruption.follow_up where disruption = any (gone);
        delete from disruption.adjustment where disruption = any (gone);
        return query
        delete from disruption.disruption
         where id = any (gone) and current_setting('occ.account')::uuid is not null returning id;
    end $$;
revoke execute on function disruption.erase(uuid[], uuid[], text[]) from public;
grant execute on function disruption.erase(uuid[], uuid[], text[]) to ${app};
