create schema assessment;

-- Scoring models are data, versioned and never changed once used: a change is a new version.
create table assessment.model (
    code        text        not null,
    version     integer     not null,
    status      text        not null check (status in ('DRAFT', 'TRIAL', 'IN_FORCE', 'RETIRED')),
    definition  jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by uuid,
    primary key (code, version)
);

-- One scoring of one subject in one model. Answers and result are fixed once approved: what moves then is only
-- superseded_at, when a newer one is approved, and retracted_at, when an import is undone.
create table assessment.assessment (
    recorded_at    timestamptz not null,
    submitted_at   timestamptz,
    approved_at    timestamptz,
    superseded_at  timestamptz,
    retracted_at   timestamptz,
    class          integer     not null,
    model_version  integer     not null,
    row_version    integer     not null,
    score_low      numeric(4, 1),
    score_high     numeric(4, 1),
    id             uuid primary key,
    subject        uuid        not null references pole.entity,
    scorer         uuid        not null,
    assurer        uuid,
    source         uuid,
    reference      text        not null unique,
    model          text        not null,
    state          text        not null,
    -- Threat bands A to D of a weighted model, or a cell such as 2B of a matrix; equal where nothing is unknown.
    band_low       text,
    band_high      text,
    -- The band that stands: band_high, or what an override raised it to.
    band           text,
    override_code  text,
    override_note  text,
    confidence     text,
    confidence_note text,
    answers        jsonb       not null,
    result         jsonb,
    returned_note  text,
    foreign key (model, model_version) references assessment.model (code, version)
);
create index assessment_of_subject on assessment.assessment (subject, model, recorded_at);
create unique index one_assessment_in_force on assessment.assessment (subject, model)
    where approved_at is not null and superseded_at is null and retracted_at is null;
create index assessment_awaiting on assessment.assessment (state) where state in ('DRAFT', 'SUBMITTED', 'RETURNED');
create index assessment_source on assessment.assessment (source) where source is not null;

select access.protect('assessment.assessment');

grant usage on schema assessment to ${app};
grant select, insert on all tables in schema assessment to ${app};
grant update (status) on assessment.model to ${app};
grant update (submitted_at, approved_at, superseded_at, retracted_at, row_version, score_low, score_high, assurer, state,
    band_low, band_high, band, override_code, override_note, confidence, confidence_note, answers, result, returned_note)
    on assessment.assessment to ${app};

-- Immutable once approved, by whatever route.
create function assessment.approved_stays_as_it_is() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
    begin
        if (to_jsonb(new) - 'superseded_at' - 'retracted_at') <> (to_jsonb(old) - 'superseded_at' - 'retracted_at') then
            raise exception 'An approved assessment is never changed: score anew instead';
        end if;
        return new;
    end $$;
create trigger approved_stays_as_it_is before update on assessment.assessment
    for each row when (old.approved_at is not null) execute function assessment.approved_stays_as_it_is();

-- What modules above may join: the scores in force, and those of any time.
create view assessment.approved with (security_invoker = true) as
    select id, subject, model, model_version, class, score_low, score_high, band_low, band_high, band, override_code,
           confidence, approved_at, superseded_at, retracted_at, scorer, assurer
      from assessment.assessment
     where approved_at is not null;
create view assessment.in_force with (security_invoker = true) as
    select * from assessment.approved where superseded_at is null and retracted_at is null;
create view assessment.awaiting with (security_invoker = true) as
    select id, reference, subject, model, state, scorer, recorded_at, submitted_at, class
      from assessment.assessment
     where state in ('DRAFT', 'SUBMITTED', 'RETURNED') and retracted_at is null;
grant select on assessment.approved, assessment.in_force, assessment.awaiting to ${app};
