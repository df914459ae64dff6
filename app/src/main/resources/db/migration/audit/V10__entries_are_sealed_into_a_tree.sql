-- Where an entry stands among all: the transaction that wrote it, and its number within. Every transaction below the oldest
-- that still runs has ended, so nothing can come before what was sealed up to there; numbers alone leave gaps where a
-- transaction was rolled back, and `at` is what a clock said. After a move to another cluster, whose transactions are
-- counted anew, the sealer changes the default to go on behind what is there. Entries from before this stand first.
alter table audit.entry add column place bigint not null default 0;
alter table audit.entry alter column place set default (pg_current_xact_id()::text::bigint);
alter table audit.entry drop constraint entry_pkey;
alter table audit.entry add primary key (place, number, at);
create index entry_by_time on audit.entry using brin (at);

-- Which cluster counts the transactions, and what is added to its count.
create table audit.counting (
    only_row boolean primary key default true check (only_row),
    cluster  bigint  not null,
    added    bigint  not null
);

-- The tree, eight levels a row: up to 256 hashes beside each other. The lowest also name the entries they are of, in the order
-- of sealing. No role of the program's but the owner's, as whom the sealer works, comes near these.
create table audit.tile (
    index   bigint   not null,
    level   smallint not null,
    hashes  bytea    not null,
    entries bigint[],
    primary key (level, index),
    check (length(hashes) between 32 and 8192 and length(hashes) % 32 = 0),
    check ((level = 0) = (entries is not null)),
    check (cardinality(entries) * 32 = length(hashes))
);
alter table audit.tile alter column hashes set storage external;

-- What was signed: the tree of this size had this root. `place` and `number` are those of the last entry in it, `highest`
-- is the highest number in it.
create table audit.head (
    size      bigint      primary key check (size > 0),
    sealed_at timestamptz not null,
    place     bigint      not null,
    number    bigint      not null,
    highest   bigint      not null,
    root      bytea       not null,
    note      text        not null
);

-- Who else has which head, and what they answered to it.
create table audit.witnessed (
    size    bigint      not null,
    at      timestamptz not null,
    witness text        not null,
    note    text        not null,
    primary key (witness, size)
);
