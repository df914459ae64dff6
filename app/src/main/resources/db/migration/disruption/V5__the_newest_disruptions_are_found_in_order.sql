-- The newest first, without reading those that are not on the page.
create index disruption_newest on disruption.disruption (last_day desc, id desc)
    include (class, state, level, claimed, pillar, body, subject, sampled);
