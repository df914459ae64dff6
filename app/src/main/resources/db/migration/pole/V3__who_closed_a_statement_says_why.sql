-- Corrections and withdrawals by hand, with their author and reason. Few statements have one, so it stands beside the
-- statement and not in its row. The class is that of the narrower of what was said before and after.
create table pole.closure (
    at        timestamptz not null,
    class     integer     not null,
    statement uuid primary key references pole.statement,
    by        uuid        not null,
    reason    text        not null
);
select access.protect('pole.closure');
grant select, insert on pole.closure to ${app};

-- For lists of the newest first, and for the sources somebody recorded lately.
create index entity_newest on pole.entity (kind, recorded_at desc, id) include (class) where retracted_at is null;
create index source_by_recorder on pole.source (recorded_by, recorded_at desc) where retracted_at is null;
