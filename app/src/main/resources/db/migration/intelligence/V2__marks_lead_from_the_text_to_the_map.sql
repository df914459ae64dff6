-- Who and what a person found in the text of an item and confirmed: from one character up to another of its sanitised
-- text, and whom it means. Its statements rest on the item's source. A category of data subject for each person (R26).
create table intelligence.mark (
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz,
    class        integer     not null,
    start_at     integer     not null,
    end_at       integer     not null,
    entity_kind  smallint    not null,
    category     smallint,
    id           uuid primary key,
    item         uuid        not null references intelligence.item,
    entity       uuid        not null references pole.entity,
    recorded_by  uuid        not null,
    reference    text        not null unique,
    text         text        not null,
    because      text,
    check (end_at > start_at),
    check (entity_kind <> 4 or category is not null)
);
create index mark_by_item on intelligence.mark (item) where withdrawn_at is null;
create index mark_by_entity on intelligence.mark (entity, recorded_at desc) include (class) where withdrawn_at is null;

-- What was proposed and is nothing: it is not proposed again.
create table intelligence.set_aside (
    at       timestamptz not null,
    class    integer     not null,
    start_at integer     not null,
    end_at   integer     not null,
    item     uuid        not null references intelligence.item,
    by       uuid        not null,
    primary key (item, start_at, end_at)
);

select access.protect('intelligence.mark');
select access.protect('intelligence.set_aside');
grant select, insert on intelligence.mark, intelligence.set_aside to ${app};
grant update (withdrawn_at) on intelligence.mark to ${app};
grant delete on intelligence.set_aside to ${app};
