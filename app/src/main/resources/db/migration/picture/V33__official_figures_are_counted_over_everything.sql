-- Figures over everything there is, whatever anybody may see of it (R51). Sealed: only whoever is a statistician and nothing
-- else is answered, so that nobody who reads the map can take their own figures from these.
create function picture.official_figures(at timestamptz, last_day date, kind smallint, states text[])
    returns table (on_the_map bigint, full_response bigint, exceptions bigint, carried bigint, oldest_due timestamptz)
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select count(*),
               count(*) filter (where r.owner is not null and r.tier is not null and r.lead_accepted is true and r.planned
                                  and coalesce(r.review_due >= last_day, false)),
               coalesce(sum(late.exceptions), 0)::bigint, coalesce(sum(late.carried), 0)::bigint, min(late.oldest)
          from picture.register r
          left join (select c.subject, count(*) as exceptions, count(a.clock) as carried,
                            min(c.due_at) filter (where a.clock is null) as oldest
                       from adequacy.run c
                       left join adequacy.accepted a
                         on a.clock = c.id and a.accepted_at <= official_figures.at and a.until > official_figures.at
                      where c.due_at < official_figures.at
                        and (c.stopped_at is null or c.stopped_at > official_figures.at)
                      group by c.subject) late on late.subject = r.subject
         where r.kind = official_figures.kind and r.state = any (states) and r.recorded_at <= official_figures.at
           and (r.superseded_at is null or r.superseded_at > official_figures.at)
        having exists (select from access.role_held h
                        where h.account = current_setting('occ.account')::uuid and h.role = 'STATISTICIAN')
           and not exists (select from access.role_held h
                            where h.account = current_setting('occ.account')::uuid and h.role <> 'STATISTICIAN')
    $$;
revoke execute on function picture.official_figures(timestamptz, date, smallint, text[]) from public;
grant execute on function picture.official_figures(timestamptz, date, smallint, text[]) to ${app};

-- What one statistician proposed to publish and another approved: rounded, so that what a reader may not see cannot be taken
-- from it.
create table picture.publication (
    proposed_at   timestamptz not null,
    decided_at    timestamptz,
    day           date        not null,
    on_the_map    bigint      not null,
    full_response bigint      not null,
    exceptions    bigint      not null,
    rounded_to    integer     not null,
    kind          smallint    not null,
    approved      boolean,
    id            uuid primary key,
    proposed_by   uuid        not null,
    decided_by    uuid,
    reference     text        not null unique,
    words         text        not null,
    check ((decided_at is null) = (decided_by is null)),
    check ((decided_at is null) = (approved is null)),
    check (approved is not true or decided_by is distinct from proposed_by)
);
create unique index one_publication_a_day on picture.publication (kind, day) where approved is not false;

grant select, insert on picture.publication to ${app};
grant update (decided_at, decided_by, approved) on picture.publication to ${app};
