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

create or replace function disruption.erase(asked uuid[], near uuid[], words text[]) returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        gone uuid[];
        close uuid[];
    begin
        perform audit.require_erasing(asked);
        select coalesce(array_agg(d.id), '{}') into close
          from disruption.disruption d
         where d.subject = any (near)
            or exists (select from disruption.target t where t.disruption = d.id and t.entity = any (asked || near));
        update disruption.disruption d
           set title = audit.blotted(title, erase.words), narrative = audit.blotted(narrative, erase.words),
               before = audit.blotted(before, erase.words), after = audit.blotted(after, erase.words),
               learning = audit.blotted(learning, erase.words),
               learning_action = audit.blotted(learning_action, erase.words)
         where d.id = any (close);
        update disruption.achieved set detail = audit.blotted(detail, erase.words) where disruption = any (close);
        update disruption.evidence e set words = audit.blotted(e.words, erase.words) where e.disruption = any (close);
        update disruption.restricted r set words = audit.blotted(r.words, erase.words) where r.disruption = any (close);
        update disruption.step s set words = audit.blotted(s.words, erase.words) where s.disruption = any (close);
        update disruption.follow_up f set words = audit.blotted(f.words, erase.words) where f.disruption = any (close);
        delete from disruption.target where entity = any (asked);
        select coalesce(array_agg(d.id), '{}') into gone from disruption.disruption d where d.subject = any (asked);
        delete from disruption.achieved where disruption = any (gone);
        delete from disruption.evidence where disruption = any (gone);
        delete from disruption.restricted where disruption = any (gone);
        delete from disruption.contributor where disruption = any (gone);
        delete from disruption.target where disruption = any (gone);
        delete from disruption.step where disruption = any (gone);
        delete from disruption.follow_up where disruption = any (gone);
        return query
        delete from disruption.disruption
         where id = any (gone) and current_setting('occ.account')::uuid is not null returning id;
    end $$;
