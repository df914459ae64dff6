-- Statements that still stand about what an undone import brought: those that whoever undid it may not see. The class
-- is the statement's own, so that its readers learn that the ground has gone, and nobody else learns anything.
create table interchange.left_standing (
    at        timestamptz not null,
    class     integer     not null,
    import    uuid        not null references interchange.import,
    entity    uuid        not null references pole.entity,
    statement uuid        primary key
);
select access.protect('interchange.left_standing');
grant select on interchange.left_standing to ${app};

-- Looks past row security and answers nothing.
create function interchange.leave_standing(undone uuid, at timestamptz) returns void
    language sql security definer
    set search_path = pg_catalog
    as $$
        insert into interchange.left_standing (at, class, import, entity, statement)
        select at, s.class, b.import, b.entity, s.id
          from interchange.brought b
          join pole.statement_now s on s.subject = b.entity
         where b.import = undone
         union
        select at, s.class, b.import, b.entity, s.id
          from interchange.brought b
          join pole.statement_now s on s.object = b.entity
         where b.import = undone
            on conflict do nothing
    $$;
revoke execute on function interchange.leave_standing(uuid, timestamptz) from public;
grant execute on function interchange.leave_standing(uuid, timestamptz) to ${app};
