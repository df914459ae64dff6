-- Measures of a theme ask for what was approved in the last twelve months.
create index disruption_approved on disruption.disruption (approved_at desc) include (class, subject, state, level, pillar)
    where approved_at is not null;
