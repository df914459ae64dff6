create index highest_band on assessment.assessment (model, band, subject) include (trial, class)
    where approved_at is not null and superseded_at is null and retracted_at is null;
