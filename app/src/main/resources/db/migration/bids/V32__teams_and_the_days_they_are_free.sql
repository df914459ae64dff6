-- Teams that can be asked for. Of bodies, and of no case.
create table bids.team (
    added_at  timestamptz not null,
    id        uuid primary key,
    body      uuid        not null references access.organisation,
    added_by  uuid        not null,
    reference text        not null unique,
    name      text        not null,
    assets    text[]      not null check (cardinality(assets) > 0),
    unique (body, name)
);

-- Days on which a team is not free: on leave, in training, at work elsewhere, or given to a bid. That it is not free is for
-- everybody to know who plans with it. Why is not kept: a team without a reason would be one at work on something hidden.
create table bids.team_span (
    set_at    timestamptz not null,
    ended_at  timestamptz,
    first_day date        not null,
    last_day  date        not null check (last_day >= first_day),
    id        uuid primary key,
    team      uuid        not null references bids.team,
    set_by    uuid        not null,
    reference text        not null unique
);
create index span_of_team on bids.team_span (team, last_day) where ended_at is null;

-- To which bid a team is given on those days. As narrow as the bid.
create table bids.team_given (
    given_at timestamptz not null,
    class    integer     not null,
    span     uuid primary key references bids.team_span,
    bid      uuid        not null references bids.bid on delete cascade
);
create index given_to_bid on bids.team_given (bid);

select access.protect('bids.team_given');

grant select, insert on bids.team, bids.team_span, bids.team_given to ${app};
-- For waiting on whoever gives the same team at this moment; a team that is renamed stays the same.
grant update (name) on bids.team to ${app};
grant update (ended_at) on bids.team_span to ${app};
