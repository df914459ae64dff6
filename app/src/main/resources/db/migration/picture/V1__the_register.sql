create schema picture;

-- One row a subject, put together from what mapping, assessment and tasking publish, and kept with its history so that
-- any day can be asked about. It carries the class of its subject. A tier is one that a chair decided for a mapped
-- subject; what it was answered at before is interim.
create table picture.register (
    recorded_at    timestamptz not null,
    superseded_at  timestamptz,
    since          timestamptz not null,
    rescored_at    timestamptz,
    reviewed_at    timestamptz,
    class          integer     not null,
    review_due     date,
    kind           smallint    not null,
    tier           smallint,
    interim_tier   smallint,
    score_low      numeric(4, 1),
    score_high     numeric(4, 1),
    lead_accepted  boolean,
    id             uuid primary key,
    subject        uuid        not null,
    owner          uuid,
    lead           uuid,
    reference      text        not null,
    name           text        not null,
    state          text        not null,
    primary_theme  text        not null,
    themes         text[]      not null,
    place          text        not null,
    region         text,
    band           text,
    matrix_band    text,
    confidence     text
);
create unique index one_row_a_subject on picture.register (subject) where superseded_at is null;
create index register_now on picture.register (kind, state) where superseded_at is null;
create index register_history on picture.register (subject, recorded_at);

select access.protect('picture.register');

grant usage on schema picture to ${app};
grant select, insert on picture.register to ${app};
grant update (superseded_at) on picture.register to ${app};

-- A reader's own way of looking: the filter as it stands in the address.
create table picture.saved_view (
    recorded_at timestamptz not null,
    id          uuid primary key,
    account     uuid        not null,
    reference   text        not null unique,
    name        text        not null,
    address     text        not null,
    unique (account, name)
);
grant select, insert, delete on picture.saved_view to ${app};
grant update (address) on picture.saved_view to ${app};

-- The shape of a force area, for drawing only: simplified rings as a GeoJSON geometry. Public, so without a class.
create table picture.boundary (
    recorded_at timestamptz not null,
    place       text primary key,
    geometry    jsonb       not null
);
grant select, insert on picture.boundary to ${app};
grant update (recorded_at, geometry) on picture.boundary to ${app};
