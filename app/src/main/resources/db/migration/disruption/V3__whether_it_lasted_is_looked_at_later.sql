-- Whether the effect lasted: due on a day, and looked at by somebody else than the author.
create table disruption.follow_up (
    checked_at timestamptz,
    due        date        not null,
    class      integer     not null,
    number     smallint    not null,
    disruption uuid        not null references disruption.disruption,
    by         uuid,
    finding    text,
    level      text,
    words      text        not null default '',
    primary key (disruption, number),
    check ((checked_at is null) = (by is null)),
    check ((checked_at is null) = (finding is null))
);
create index follow_up_open on disruption.follow_up (due) where checked_at is null;
select access.protect('disruption.follow_up');
grant select, insert on disruption.follow_up to ${app};
grant update (checked_at, by, finding, level, words) on disruption.follow_up to ${app};

-- The level that was found to have lasted; the one that was approved stays beside it.
alter table disruption.disruption add column confirmed text;
grant update (confirmed) on disruption.disruption to ${app};
