-- Who stands in for whom while they are away, from the first day to the last.
create table work.cover (
    arranged_at timestamptz not null,
    ended_at    timestamptz,
    first_day   date        not null,
    last_day    date        not null,
    id          uuid primary key,
    absent      uuid        not null,
    stand_in    uuid        not null,
    arranged_by uuid        not null,
    ended_by    uuid,
    reference   text        not null unique,
    note        text        not null,
    check (absent <> stand_in),
    check (last_day >= first_day),
    check ((ended_at is null) = (ended_by is null))
);
create index cover_by_stand_in on work.cover (stand_in, last_day) where ended_at is null;
create index cover_of_absent on work.cover (absent, last_day) where ended_at is null;

grant select, insert on work.cover to ${app};
grant update (ended_at, ended_by) on work.cover to ${app};
