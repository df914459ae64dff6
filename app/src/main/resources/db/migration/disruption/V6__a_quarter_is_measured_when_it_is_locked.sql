-- What else was counted over everything when a quarter was locked: what came of its disruptions, whom they were against, what
-- lasted, how long the first took and who waits for one. Nobody reads it but by a function below, and nothing changes it. Quarters
-- locked before this have none.
create table disruption.measured (
    quarter date    not null references disruption.quarter,
    counted bigint  not null,
    measure text    not null,
    name    text    not null,
    found   text    not null,
    amount  numeric,
    primary key (quarter, measure, name, found)
);
create index follow_up_checked on disruption.follow_up (checked_at) where checked_at is not null;

-- What is published of it, each as a part and a whole, left out where a small number would come back (R37).
create table disruption.published_measure (
    quarter date    not null references disruption.quarter,
    place   integer not null,
    measure text    not null,
    name    text    not null,
    part    bigint  not null,
    whole   bigint,
    amount  numeric,
    primary key (quarter, place)
);
grant select, insert on disruption.published_measure to ${app};

-- A statistician, and nothing else. For the functions below alone, which read as the owner.
create function disruption.counts_everything(account uuid) returns boolean
    language sql stable
    set search_path = pg_catalog
    as $$
        select exists (select from access.role_held h where h.account = counts_everything.account and h.role = 'STATISTICIAN')
           and not exists (select from access.role_held h
                            where h.account = counts_everything.account and h.role <> 'STATISTICIAN')
    $$;
revoke execute on function disruption.counts_everything(uuid) from public;

-- In the transaction that locks the quarter, once.
create function disruption.measure_quarter(asked date, counted_in text[], on_the_map text[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        if not disruption.counts_everything(current_setting('occ.account')::uuid) then
            raise exception 'Only a statistician locks a quarter';
        end if;
        perform from disruption.quarter q where q.first_day = asked and q.xmin = pg_current_xact_id()::xid;
        if not found then
            raise exception 'A quarter is measured when it is locked';
        end if;
        insert into disruption.measured (quarter, counted, measure, name, found, amount)
        select asked, count(distinct d.id), 'OUTCOME', a.type, '', sum(a.quantity)
          from disruption.disruption d
          join disruption.achieved a on a.disruption = d.id
         where d.quarter = asked and d.state = any (counted_in)
         group by a.type
        union all
        select asked, count(*), 'BAND', coalesce(f.band, ''), '', null
          from disruption.disruption d
          join mapping.subject_now s on s.id = d.subject
          left join assessment.in_force f on f.subject = d.subject and f.model = 'occ-open' and not f.trial
         where d.quarter = asked and d.state = any (counted_in)
         group by coalesce(f.band, '')
        union all
        -- Whatever quarter it counts in, by the last look of this one.
        select asked, count(*), 'LASTED', l.approved, l.found, null
          from (select distinct on (d.id) d.level as approved, coalesce(u.level, d.confirmed, d.level) as found
                  from disruption.follow_up u
                  join disruption.disruption d on d.id = u.disruption
                 where u.checked_at >= asked::timestamp at time zone 'Europe/London'
                   and u.checked_at < (asked + interval '3 months')::timestamp at time zone 'Europe/London'
                   and d.state = any (counted_in)
                 order by d.id, u.number desc) l
         group by l.approved, l.found
        union all
        -- Subjects whose first disruption counts in this quarter, by the days from when they were put forward.
        select asked, count(*), 'FIRST', w.days::text, '', null
          from (select greatest(0, min(d.last_day) - (s.opened_at at time zone 'Europe/London')::date) as days
                  from disruption.disruption d
                  join mapping.subject_now s on s.id = d.subject
                 where d.state = any (counted_in) and d.quarter = asked
                   and not exists (select from disruption.disruption e
                                    where e.subject = d.subject and e.state = any (counted_in) and e.quarter < asked)
                 group by s.id, s.opened_at) w
         group by w.days
        union all
        select asked, count(*), 'WORKED', coalesce(t.tier::text, ''), case when d.subject is null then 'WITHOUT' else 'WITH' end,
               null
          from mapping.subject_now s
          left join tasking.tier t on t.subject = s.id and t.superseded_at is null
          left join (select distinct e.subject
                       from disruption.disruption e
                      where e.state = any (counted_in) and e.quarter <= asked) d on d.subject = s.id
         where s.state = any (on_the_map)
         group by coalesce(t.tier::text, ''), d.subject is null;
    end $$;
revoke execute on function disruption.measure_quarter(date, text[], text[]) from public;
grant execute on function disruption.measure_quarter(date, text[], text[]) to ${app};

create function disruption.measured_of(asked date)
    returns table (measure text, name text, found text, counted bigint, amount numeric)
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select m.measure, m.name, m.found, m.counted, m.amount
          from disruption.measured m
         where m.quarter = asked and disruption.counts_everything(current_setting('occ.account')::uuid)
         order by m.measure, m.name, m.found
    $$;
revoke execute on function disruption.measured_of(date) from public;
grant execute on function disruption.measured_of(date) to ${app};

-- What later changes made of each level, and how much stands now: with the locked figures, all that reconciles.
create function disruption.changed_of(asked date, counted_in text[])
    returns table (was text, becomes text, changes bigint, standing bigint)
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select a.was, coalesce(a.becomes, ''), count(*), null
          from disruption.adjustment a
         where a.quarter = asked and disruption.counts_everything(current_setting('occ.account')::uuid)
         group by a.was, coalesce(a.becomes, '')
        union all
        select d.level, '', null, count(*)
          from disruption.disruption d
         where d.quarter = asked and d.state = any (counted_in) and disruption.counts_everything(current_setting('occ.account')::uuid)
         group by d.level
         order by 1, 2
    $$;
revoke execute on function disruption.changed_of(date, text[]) from public;
grant execute on function disruption.changed_of(date, text[]) to ${app};
