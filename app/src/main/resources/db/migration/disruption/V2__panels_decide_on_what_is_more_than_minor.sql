-- Whose panel decides next, and what a regional panel put to the national one.
alter table disruption.disruption
    add column panel    uuid references access.organisation,
    add column proposed text;
create index disruption_before_panel on disruption.disruption (panel, since) where state in ('SUPERVISED', 'PANEL');
grant update (panel, proposed) on disruption.disruption to ${app};

-- What was decided by a panel, beside what was claimed: cases alike, and how often a body's claims are regraded.
create index disruption_decided on disruption.disruption (level, pillar, approved_at desc) where level is not null;
create index step_by_state on disruption.step (state, at desc);
