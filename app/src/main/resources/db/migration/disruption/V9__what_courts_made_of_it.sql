-- A prosecution that an act led to. As narrow as the disruption, and as whom it is against.
create table disruption.prosecution (
    opened     timestamptz not null,
    class      integer     not null,
    disruption uuid        not null references disruption.disruption,
    entity     uuid        not null references pole.entity,
    reference  text primary key,
    offence    text        not null,
    court      text        not null
);
create index prosecution_of_disruption on disruption.prosecution (disruption);
create index prosecution_of_entity on disruption.prosecution (entity);

-- What happened in it, one thing after the other; of a hearing, when it is listed.
create table disruption.prosecution_event (
    recorded_at timestamptz not null,
    on_day      date        not null,
    months      integer     check (months > 0),
    class       integer     not null,
    number      integer     not null,
    disruption  uuid        not null references disruption.disruption,
    by          uuid        not null,
    prosecution  text        not null references disruption.prosecution,
    kind        text        not null,
    words       text        not null,
    primary key (prosecution, number)
);
create index hearing_listed on disruption.prosecution_event (on_day) where kind = 'HEARING';
select access.protect('disruption.prosecution');
select access.protect('disruption.prosecution_event');
grant select, insert on disruption.prosecution, disruption.prosecution_event to ${app};

-- Before disruptions themselves are erased.
create function disruption.erase_prosecutions(asked uuid[], near uuid[], words text[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        perform audit.require_erasing(asked);
        delete from disruption.prosecution_event e
         using disruption.prosecution p, disruption.disruption d
         where p.reference = e.prosecution and d.id = p.disruption
           and (p.entity = any (asked) or d.subject = any (asked));
        delete from disruption.prosecution p
         using disruption.disruption d
         where d.id = p.disruption and (p.entity = any (asked) or d.subject = any (asked));
        update disruption.prosecution p
           set offence = audit.blotted(p.offence, erase_prosecutions.words),
               court = audit.blotted(p.court, erase_prosecutions.words)
          from disruption.disruption d
         where d.id = p.disruption and (d.subject = any (near) or p.entity = any (near));
        update disruption.prosecution_event e
           set words = audit.blotted(e.words, erase_prosecutions.words)
          from disruption.prosecution p, disruption.disruption d
         where p.reference = e.prosecution and d.id = p.disruption
           and (d.subject = any (near) or p.entity = any (near));
    end $$;
revoke execute on function disruption.erase_prosecutions(uuid[], uuid[], text[]) from public;
grant execute on function disruption.erase_prosecutions(uuid[], uuid[], text[]) to ${app};
