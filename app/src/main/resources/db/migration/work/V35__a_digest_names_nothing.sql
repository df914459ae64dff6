-- Where people are reached, who turned a daily digest on, and what became of each. Nothing here is of any record: what a
-- digest said is not kept.
create table work.mail_address (
    entered_at timestamptz not null,
    trial_at   timestamptz,
    account    uuid primary key,
    entered_by uuid        not null,
    address    text        not null,
    -- Nobody enters their own.
    check (entered_by <> account)
);

create table work.digest (
    turned_on_at timestamptz not null,
    hour         integer     not null check (hour between 0 and 23),
    every_day    boolean     not null,
    account      uuid primary key references work.mail_address
);

-- One a day, whichever server is first. `next_at` is until when it may be under way, or when it is tried again.
create table work.digest_sending (
    day      date        not null,
    next_at  timestamptz not null,
    account  uuid        not null,
    attempts integer     not null,
    state    text        not null check (state in ('SENDING', 'WAITING', 'SENT', 'NOTHING', 'FAILED')),
    primary key (account, day)
);
create index digest_sending_open on work.digest_sending (next_at) where state in ('SENDING', 'WAITING');

grant select, insert, update, delete on work.mail_address, work.digest to ${app};
grant select, insert on work.digest_sending to ${app};
grant update (state, attempts, next_at) on work.digest_sending to ${app};
