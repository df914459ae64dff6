create schema assessment;

-- Scoring models are data, versioned and never changed: a change is a new version. What moves is only the status.
create table assessment.model (
    recorded_at timestamptz not null,
    version     integer     not null check (version > 0),
    code        text        not null,
    status      text        not null check (status in ('TRIAL', 'IN_FORCE', 'RETIRED')),
    definition  jsonb       not null,
    -- Unset where it came with the program.
    recorded_by uuid,
    reason      text        not null,
    primary key (code, version)
);
create unique index one_version_in_force on assessment.model (code) where status = 'IN_FORCE';

-- One scoring of one subject in one model. Answers and result are fixed once approved: what moves then is only
-- superseded_at and superseded_by, when a newer one is approved, and retracted_at, when an import is undone.
create table assessment.assessment (
    recorded_at      timestamptz not null,
    submitted_at     timestamptz,
    returned_at      timestamptz,
    approved_at      timestamptz,
    superseded_at    timestamptz,
    retracted_at     timestamptz,
    class            integer     not null,
    model_version    integer     not null,
    row_version      integer     not null,
    score_low        numeric(4, 1),
    score_high       numeric(4, 1),
    -- Whether the version of the model was on trial when the scoring began. Trial scores stand beside those in force.
    trial            boolean     not null,
    id               uuid primary key,
    subject          uuid        not null references pole.entity,
    -- Who submitted it or, before that, began it; everyone who answered a factor is among the scorers.
    scorer           uuid        not null,
    assurer          uuid,
    returned_by      uuid,
    superseded_by    uuid,
    source           uuid,
    override_by      uuid,
    reference        text        not null unique,
    model            text        not null,
    state            text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    -- Threat bands A to D of a weighted model, or a cell such as 2B of a matrix; equal where nothing is unknown.
    band_low         text,
    band_high        text,
    -- The band that stands: band_high, or what an override raised it to.
    band             text,
    override_band    text,
    override_code    text,
    override_note    text,
    confidence       text,
    confidence_note  text,
    assurance_note   text,
    returned_note    text,
    scorers          uuid[]      not null,
    evidence         uuid[]      not null,
    confidence_basis jsonb,
    answers          jsonb       not null,
    result           jsonb,
    foreign key (model, model_version) references assessment.model (code, version),
    -- R03: whoever scored does not assure.
    check (assurer is null or not assurer = any (scorers)),
    check (scorer = any (scorers)),
    check ((state = 'APPROVED') = (approved_at is not null)),
    check (approved_at is null or (assurer is not null and result is not null and submitted_at is not null))
);
create index assessment_of_subject on assessment.assessment (subject, model, recorded_at);
create unique index one_assessment_in_force on assessment.assessment (subject, model, trial)
    where approved_at is not null and superseded_at is null and retracted_at is null;
create unique index one_assessment_at_work on assessment.assessment (subject, model, model_version)
    where approved_at is null and retracted_at is null;
create index assessment_awaiting on assessment.assessment (state) where state in ('DRAFT', 'SUBMITTED', 'RETURNED');
create index assessment_source on assessment.assessment (source) where source is not null;
create index assessment_evidence on assessment.assessment using gin (evidence);

select access.protect('assessment.assessment');

grant usage on schema assessment to ${app};
grant select, insert on all tables in schema assessment to ${app};
grant update (status) on assessment.model to ${app};
grant update (submitted_at, returned_at, approved_at, superseded_at, retracted_at, row_version, score_low, score_high,
    scorer, assurer, returned_by, superseded_by, state, band_low, band_high, band, override_band, override_code, override_note, override_by,
    confidence, confidence_note, confidence_basis, assurance_note, returned_note, scorers, evidence, answers, result)
    on assessment.assessment to ${app};

-- Immutable once approved, by whatever route.
create function assessment.approved_stays_as_it_is() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
    begin
        if (to_jsonb(new) - array['superseded_at', 'superseded_by', 'retracted_at'])
                <> (to_jsonb(old) - array['superseded_at', 'superseded_by', 'retracted_at']) then
            raise exception 'An approved assessment is never changed: score anew instead';
        end if;
        return new;
    end $$;
create trigger approved_stays_as_it_is before update on assessment.assessment
    for each row when (old.approved_at is not null) execute function assessment.approved_stays_as_it_is();

-- What modules above may join: every approved score, with when it stood, and those that stand now. A trial score
-- counts as in force only where its model has no version in force.
create view assessment.approved with (security_invoker = true) as
    select id, subject, model, model_version, class, score_low, score_high, band_low, band_high, band, override_code,
           confidence, approved_at, superseded_at, retracted_at, scorer, assurer, trial, reference
      from assessment.assessment
     where approved_at is not null;
create view assessment.in_force with (security_invoker = true) as
    select *
      from assessment.approved
     where superseded_at is null and retracted_at is null
       and (not trial or model not in (select code from assessment.model where status = 'IN_FORCE'));
create view assessment.awaiting with (security_invoker = true) as
    select id, reference, subject, model, state, scorer, recorded_at, submitted_at, class
      from assessment.assessment
     where state in ('DRAFT', 'SUBMITTED', 'RETURNED') and retracted_at is null;
grant select on assessment.approved, assessment.in_force, assessment.awaiting to ${app};
