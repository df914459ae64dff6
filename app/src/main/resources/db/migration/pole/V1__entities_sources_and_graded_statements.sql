create schema pole;

-- Anything statements can be made about. The reference is random, so being unique it answers nothing about hidden rows.
create table pole.entity (
    recorded_at  timestamptz not null,
    retracted_at timestamptz,
    class        integer     not null,
    kind         smallint    not null,
    id           uuid primary key,
    recorded_by  uuid        not null,
    reference    text        not null unique
);

-- Where statements come from. Readers see a source as Official, Public, Partner or Other (R52), with the title the
-- recorder gave it; who a human source is, is never kept here.
create table pole.source (
    recorded_at  timestamptz not null,
    retracted_at timestamptz,
    class        integer     not null,
    kind         smallint    not null,
    received_on  date,
    id           uuid primary key,
    recorded_by  uuid        not null,
    reference    text        not null unique,
    title        text        not null
);

-- Everything known, current and superseded together; storage measured at national scale. Valid time is half open,
-- null where unknown. superseded_at without superseded_by: withdrawn, with nothing in its place.
create table pole.statement (
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    class         integer     not null,
    value_date    date,
    valid_from    date,
    valid_to      date,
    predicate     smallint    not null,
    grade         smallint    not null,
    subject_kind  smallint    not null,
    object_kind   smallint,
    fact          boolean     not null,
    id            uuid primary key,
    subject       uuid        not null references pole.entity,
    object        uuid references pole.entity,
    source        uuid        not null references pole.source,
    superseded_by uuid,
    recorded_by   uuid        not null,
    value_text    text,
    check (valid_to is null or valid_from is null or valid_to > valid_from),
    check (object is not null or value_text is not null or value_date is not null)
);
create index statement_subject on pole.statement (subject, predicate);
create index statement_object on pole.statement (object, predicate) where object is not null;
create index statement_hub on pole.statement (object, predicate, subject_kind) include (class)
    where object is not null and superseded_at is null;
create index statement_identifier on pole.statement (value_text) where predicate >= 200;
create index statement_source on pole.statement (source);
alter table pole.statement set (
    autovacuum_vacuum_insert_scale_factor = 0.01,
    autovacuum_vacuum_scale_factor = 0.02,
    autovacuum_analyze_scale_factor = 0.02);

-- A narrow copy of current names, kept in step by trigger, so that the trigram index and its heap stay small.
create table pole.name_key (
    class        integer  not null,
    subject_kind smallint not null,
    statement    uuid primary key references pole.statement,
    subject      uuid     not null,
    name         text     not null,
    key          text     not null
);
create index name_key_trigrams on pole.name_key using gin (key gin_trgm_ops);
create index name_key_subject on pole.name_key (subject);

create function pole.fold(name text) returns text
    language sql immutable parallel safe
    set search_path = public, pg_catalog
    as $$ select regexp_replace(lower(unaccent('unaccent', name)), '[^a-z0-9]+', ' ', 'g') $$;

create function pole.keep_names_in_step() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    begin
        if tg_op = 'UPDATE' then
            delete from pole.name_key where statement = new.id and new.superseded_at is not null;
        elsif new.superseded_at is null then
            insert into pole.name_key (class, subject_kind, statement, subject, name, key)
            values (new.class, new.subject_kind, new.id, new.subject, new.value_text, pole.fold(new.value_text));
        end if;
        return null;
    end $$;
create trigger names_on_insert after insert on pole.statement
    for each row when (new.predicate in (1, 2)) execute function pole.keep_names_in_step();
create trigger names_on_update after update of superseded_at on pole.statement
    for each row when (new.predicate in (1, 2)) execute function pole.keep_names_in_step();

select access.protect('pole.entity');
select access.protect('pole.source');
select access.protect('pole.statement');
select access.protect('pole.name_key');

-- Trigram search is not leakproof and would lose its index under row security; so one function reads the index
-- and applies the classes itself, taking them from the setting inside, where no caller can pass its own.
create function pole.search_names(asked text, most integer)
    returns table (subject uuid, subject_kind smallint, name text, likeness real)
    language sql stable security definer
    set search_path = public, pg_catalog
    set pg_trgm.similarity_threshold = 0.35
    as $$
        select k.subject, k.subject_kind, k.name, similarity(k.key, pole.fold(asked))
          from pole.name_key k
         where k.key % pole.fold(asked)
           and get_bit((select decode(current_setting('occ.bits'), 'hex')), k.class) <> 0
         order by similarity(k.key, pole.fold(asked)) desc, k.name, k.subject
         limit least(most, 200)
    $$;
revoke execute on function pole.search_names(text, integer) from public;

grant usage on schema pole to ${app};
grant execute on function pole.search_names(text, integer), pole.fold(text) to ${app};
grant select, insert on pole.entity, pole.source, pole.statement to ${app};
grant select on pole.name_key to ${app};
grant update (superseded_at, superseded_by) on pole.statement to ${app};
grant update (retracted_at) on pole.entity, pole.source to ${app};

-- What modules above may join.
create view pole.statement_now with (security_invoker = true) as
    select id, subject, subject_kind, predicate, object, object_kind, value_text, value_date, valid_from, valid_to,
           grade, fact, source, class, recorded_at
      from pole.statement
     where superseded_at is null;
-- With what was superseded or withdrawn, for asking what was known at a time.
create view pole.statement_known with (security_invoker = true) as
    select id, subject, subject_kind, predicate, object, object_kind, value_text, value_date, valid_from, valid_to,
           grade, fact, source, class, recorded_at, superseded_at
      from pole.statement;
grant select on pole.statement_known to ${app};
create view pole.entity_now with (security_invoker = true) as
    select id, kind, reference, class, recorded_at from pole.entity where retracted_at is null;
create view pole.best_name with (security_invoker = true) as
    select distinct on (subject) subject, value_text as name
      from pole.statement
     where predicate = 1 and superseded_at is null
     order by subject, recorded_at desc, id;
grant select on pole.statement_now, pole.entity_now, pole.best_name to ${app};

-- People known to exist and not identified, as a placeholder name is written. Few, so they have an index of their own.
create index statement_placeholder on pole.statement (subject)
    where predicate = 1 and superseded_at is null and value_text ~ '^Unknown (male|female|boy|girl|child|person)( [0-9]+)?$';
create view pole.placeholder with (security_invoker = true) as
    select subject, value_text as name
      from pole.statement
     where predicate = 1 and superseded_at is null and value_text ~ '^Unknown (male|female|boy|girl|child|person)( [0-9]+)?$';
grant select on pole.placeholder to ${app};
