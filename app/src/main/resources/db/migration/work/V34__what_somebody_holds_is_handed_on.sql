-- What was handed on at once when somebody left or moved, and how each thing ended. Rows name things by their references
-- alone: what they are called is read where they are, by whoever may. A row is there for whoever handed on, and for
-- whoever was handed something.
create table work.handover (
    at        timestamptz not null,
    id        uuid primary key,
    holder    uuid        not null,
    handed_by uuid        not null,
    takers    uuid[]      not null,
    reference text        not null unique,
    job       text,
    note      text        not null
);
create index handover_by_takers on work.handover using gin (takers);

create table work.handover_item (
    position  integer not null,
    handover  uuid    not null references work.handover,
    taker     uuid    not null,
    handed_by uuid    not null,
    kind      text    not null,
    item      text    not null,
    state     text    not null check (state in ('WAITING', 'MOVED', 'ASKED', 'REFUSED')),
    why       text    not null,
    primary key (handover, kind, item)
);

alter table work.handover enable row level security;
create policy by_hands on work.handover
    using (handed_by = (select current_setting('occ.account')::uuid)
           or (select current_setting('occ.account')::uuid) = any (takers))
    with check (handed_by = (select current_setting('occ.account')::uuid)
           or (select current_setting('occ.account')::uuid) = any (takers));
alter table work.handover_item enable row level security;
create policy by_hands on work.handover_item
    using (handed_by = (select current_setting('occ.account')::uuid)
           or taker = (select current_setting('occ.account')::uuid) and state in ('MOVED', 'ASKED'))
    with check (handed_by = (select current_setting('occ.account')::uuid)
           or taker = (select current_setting('occ.account')::uuid) and state in ('MOVED', 'ASKED'));

grant select, insert on work.handover, work.handover_item to ${app};
grant update (job) on work.handover to ${app};
grant update (state, why) on work.handover_item to ${app};
