-- When something was last said of a group, a priority individual or a vulnerability, or of anything as part of one: for
-- each class apart, so that every reader gets the answer of what they may see. Kept in step by trigger as names are,
-- because to ask the statements themselves of every subject takes longer than all else on the page that wants it.
create table pole.heard_by_class (
    at      timestamptz not null,
    class   integer     not null,
    subject uuid        not null,
    primary key (subject, class)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05);

insert into pole.heard_by_class (at, class, subject)
select max(recorded_at), class, about
  from pole.statement,
       lateral (values (subject, subject_kind), (object, object_kind)) as names (about, kind)
 where superseded_at is null and kind in (1, 2, 3)
 group by class, about;

-- A statement that was not the newest leaves what was heard as it is, whatever becomes of it.
create function pole.keep_heard_in_step() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        about uuid;
    begin
        foreach about in array array[case when new.subject_kind in (1, 2, 3) then new.subject end,
                                     case when new.object_kind in (1, 2, 3) then new.object end] loop
            continue when about is null;
            if new.superseded_at is null then
                insert into pole.heard_by_class as known (at, class, subject) values (new.recorded_at, new.class, about)
                    on conflict (subject, class) do update set at = excluded.at where known.at < excluded.at;
            else
                delete from pole.heard_by_class where subject = about and class = new.class and at = new.recorded_at;
                if found then
                    insert into pole.heard_by_class (at, class, subject)
                    select max(s.recorded_at), new.class, about
                      from pole.statement s
                     where (s.subject = about or s.object = about) and s.class = new.class and s.superseded_at is null
                    having count(*) > 0;
                end if;
            end if;
        end loop;
        return null;
    end $$;
create trigger heard_on_insert after insert on pole.statement
    for each row when (new.subject_kind in (1, 2, 3) or new.object_kind in (1, 2, 3))
    execute function pole.keep_heard_in_step();
create trigger heard_on_update after update of superseded_at on pole.statement
    for each row when (new.subject_kind in (1, 2, 3) or new.object_kind in (1, 2, 3))
    execute function pole.keep_heard_in_step();

select access.protect('pole.heard_by_class');
create view pole.heard with (security_invoker = true) as select subject, at from pole.heard_by_class;
grant select on pole.heard_by_class, pole.heard to ${app};

-- With the class, the few unidentified are found without reading what is said of them.
drop index pole.statement_placeholder;
create index statement_placeholder on pole.statement (subject) include (class)
    where predicate = 1 and superseded_at is null and value_text ~ '^Unknown (male|female|boy|girl|child|person)( [0-9]+)?$';
