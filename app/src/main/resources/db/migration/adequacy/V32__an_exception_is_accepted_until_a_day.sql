-- A named person carries the risk of an exception until a moment. The clock runs on.
create table adequacy.acceptance (
    accepted_at timestamptz not null,
    until       timestamptz not null,
    ended_at    timestamptz,
    class       integer     not null,
    id          uuid primary key,
    clock       uuid        not null references adequacy.clock,
    holder      uuid        not null,
    ended_by    uuid,
    why         text        not null,
    ended_why   text,
    check (until > accepted_at),
    check ((ended_at is null) = (ended_by is null))
);
create unique index one_acceptance_a_clock on adequacy.acceptance (clock) where ended_at is null;
create index acceptance_of_clock on adequacy.acceptance (clock);

select access.protect('adequacy.acceptance');

grant select, insert on adequacy.acceptance to ${app};
grant update (ended_at, ended_by, ended_why) on adequacy.acceptance to ${app};

-- In force from one moment until before another, whichever end came first.
create view adequacy.accepted with (security_invoker = true) as
    select clock, holder, accepted_at, least(until, ended_at) as until, why, class from adequacy.acceptance;
grant select on adequacy.accepted to ${app};

drop function adequacy.erase(uuid[]);
create function adequacy.erase(asked uuid[], near uuid[], words text[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        update adequacy.acceptance a
           set why = audit.blotted(a.why, words), ended_why = audit.blotted(a.ended_why, words)
          from adequacy.clock c where c.id = a.clock and c.subject = any (near);
        delete from adequacy.acceptance a using adequacy.clock c where c.id = a.clock and c.subject = any (asked);
        delete from adequacy.clock where subject = any (asked);
    end $$;
revoke execute on function adequacy.erase(uuid[], uuid[], text[]) from public;
grant execute on function adequacy.erase(uuid[], uuid[], text[]) to ${app};
