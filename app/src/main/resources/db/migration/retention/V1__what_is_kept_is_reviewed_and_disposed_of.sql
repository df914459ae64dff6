create schema retention;

-- Whose a record is: what is due is asked for by owner. Every reader of rows reads their classes already.
grant select on access.class_owner to ${app};

-- The review group a person put a record into. Where nobody did, a rule proposes one.
create table retention.grouping (
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    class         integer     not null,
    review_group  smallint    not null check (review_group between 1 and 4),
    id            uuid primary key,
    record        uuid        not null,
    recorded_by   uuid        not null,
    reason        text        not null
);
create unique index one_group_a_record on retention.grouping (record) where superseded_at is null;

-- A review: six answers as [{question, yes, words}]. 1 keep it until the next review, 2 dispose of it. It stands unless a
-- second person has to decide first (`proposal`), and then once they approved.
create table retention.review (
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    next_on       date,
    class         integer     not null,
    verdict       smallint    not null check (verdict in (1, 2)),
    stands        boolean     not null,
    id            uuid primary key,
    record        uuid        not null,
    recorded_by   uuid        not null,
    reason        text        not null,
    guarded       text,
    answers       jsonb       not null,
    check ((verdict = 1) = (next_on is not null))
);
create unique index one_review_stands on retention.review (record) where stands and superseded_at is null;
create index review_of_record on retention.review (record, recorded_at desc);

-- What waits for a second person. `schedule` is the one under which it was proposed, in words.
create table retention.proposal (
    proposed_at  timestamptz not null,
    decided_at   timestamptz,
    class        integer     not null,
    verdict      smallint    not null check (verdict in (1, 2)),
    review_group smallint    not null,
    kind         smallint,
    approved     boolean,
    id           uuid primary key,
    review       uuid        not null references retention.review,
    record       uuid        not null,
    proposed_by  uuid        not null,
    decided_by   uuid,
    reference    text        not null unique,
    about        text        not null,
    schedule     text        not null,
    note         text,
    check (decided_by is null or decided_by <> proposed_by),
    check (num_nonnulls(decided_at, decided_by, approved) in (0, 3))
);
create unique index one_proposal_a_record on retention.proposal (record) where decided_at is null;
create index proposal_of_review on retention.proposal (review);

-- A legal hold: 1 CPIA, 2 public inquiry, 3 litigation, 4 complaint.
create table retention.hold (
    placed_at   timestamptz not null,
    lifted_at   timestamptz,
    until       date,
    class       integer     not null,
    ground      smallint    not null,
    kind        smallint,
    id          uuid primary key,
    record      uuid        not null,
    placed_by   uuid        not null,
    lifted_by   uuid,
    reference   text        not null unique,
    about       text        not null,
    matter      text        not null,
    reason      text        not null,
    lift_reason text,
    check (num_nonnulls(lifted_at, lifted_by, lift_reason) in (0, 3))
);
create index hold_on_record on retention.hold (record) where lifted_at is null;
create index hold_newest on retention.hold (placed_at desc, id) include (class) where lifted_at is null;

-- What stands in place of a record. Nothing here says of whom it was. Its class is that of the record.
create table retention.tombstone (
    disposed_at           timestamptz not null,
    erased_from_disk_at   timestamptz,
    class                 integer     not null,
    review_group          smallint    not null,
    kind                  smallint,
    record                uuid primary key,
    proposed_by           uuid        not null,
    approved_by           uuid        not null,
    reference             text        not null unique,
    schedule              text        not null
);
create index tombstone_newest on retention.tombstone (disposed_at desc, record) include (class);
create index tombstone_on_disk on retention.tombstone (disposed_at) where erased_from_disk_at is null;

-- What a ledger says was disposed of and a restored database has again. The owner alone writes here.
create table retention.replaying (record uuid primary key);

select access.protect('retention.grouping');
select access.protect('retention.review');
select access.protect('retention.proposal');
select access.protect('retention.hold');
select access.protect('retention.tombstone');
select access.about('retention.grouping', 'record');
select access.about('retention.review', 'record');
select access.about('retention.proposal', 'record');
select access.about('retention.hold', 'record');
select access.about('retention.tombstone', 'record');

grant usage on schema retention to ${app};
grant select, insert on retention.grouping, retention.review, retention.proposal, retention.hold to ${app};
grant select on retention.tombstone to ${app};
grant update (superseded_at) on retention.grouping to ${app};
grant update (superseded_at, stands) on retention.review to ${app};
grant update (decided_at, decided_by, approved, note) on retention.proposal to ${app};
grant update (lifted_at, lifted_by, lift_reason) on retention.hold to ${app};

-- R28: whether these may be disposed of, in one word, and if so they may be erased for the length of this transaction. The
-- database asks itself: two persons, the post held now, no hold, and nothing that whoever approves cannot see.
create function retention.begin_disposal(asked uuid, going uuid[], today date) returns text
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        p  retention.proposal;
        me uuid := current_setting('occ.account')::uuid;
    begin
        select * into p from retention.proposal where id = asked for update;
        if p.id is null or p.decided_at is not null or p.verdict <> 2 or not p.record = any (going) then
            return 'DECIDED';
        end if;
        if p.proposed_by = me or not exists (
               select from access.role_held h where h.account = me and h.role = 'DISPOSAL_APPROVER') then
            return 'NOT_THEIRS';
        end if;
        perform pg_advisory_xact_lock(7627620, hashtext(g.record::text))
           from (select record from unnest(going) as every (record) order by record) g;
        perform from pole.entity e where e.id = any (going) order by e.id for update;
        perform from retention.hold h
          where h.record = any (going) and h.lifted_at is null and (h.until is null or h.until >= today);
        if found then
            return 'HELD';
        end if;
        if access.unseen(going) or intelligence.unseen(going) then
            return 'UNSEEN';
        end if;
        perform audit.begin_erasing(going);
        return 'APPROVED';
    end $$;

-- The same for what was disposed of before a backup was restored.
create function retention.begin_replay(going uuid[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform from unnest(going) as g (record)
          where not exists (select from retention.replaying r where r.record = g.record);
        if found then
            raise exception 'Nothing says that this was disposed of';
        end if;
        perform audit.begin_erasing(going);
    end $$;

-- What retention itself holds of a record: what people wrote of it.
create function retention.erase(asked uuid[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        delete from retention.proposal where record = any (asked);
        delete from retention.review where record = any (asked);
        delete from retention.grouping where record = any (asked);
        delete from retention.hold where record = any (asked);
    end $$;

create function retention.entomb(gone uuid, of_class integer, of_kind smallint, of_group smallint, called text,
                                 under text, proposer uuid, approver uuid, at timestamptz) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(array[gone]);
        insert into retention.tombstone (disposed_at, class, review_group, kind, record, proposed_by, approved_by,
               reference, schedule)
        values (at, of_class, of_group, of_kind, gone, proposer, approver, called, under);
    end $$;

-- Who clears the disk says so on the tombstones of what was disposed of before it began.
create function retention.cleared(before timestamptz, at timestamptz) returns void
    language sql security definer
    set search_path = pg_catalog
    as $$
        update retention.tombstone set erased_from_disk_at = at
         where erased_from_disk_at is null and disposed_at <= before
    $$;

-- How many wait for it: a number over all, which says nothing of any.
create function retention.not_cleared() returns bigint
    language sql stable security definer
    set search_path = pg_catalog
    as $$
        select count(*) from retention.tombstone
         where erased_from_disk_at is null and current_setting('occ.account')::uuid is not null
    $$;

revoke execute on function retention.begin_disposal(uuid, uuid[], date), retention.begin_replay(uuid[]),
    retention.erase(uuid[]), retention.cleared(timestamptz, timestamptz), retention.not_cleared(),
    retention.entomb(uuid, integer, smallint, smallint, text, text, uuid, uuid, timestamptz) from public;
grant execute on function retention.begin_disposal(uuid, uuid[], date), retention.begin_replay(uuid[]),
    retention.erase(uuid[]), retention.not_cleared(),
    retention.entomb(uuid, integer, smallint, smallint, text, text, uuid, uuid, timestamptz) to ${app};
