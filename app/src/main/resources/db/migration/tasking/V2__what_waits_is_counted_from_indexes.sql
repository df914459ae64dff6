-- The board is counted for every page that its chairs and coordinators open: from these, without the history.
drop index tasking.one_tier_a_subject;
create unique index one_tier_a_subject on tasking.tier_decision (subject) include (id, tier, interim, class)
    where superseded_at is null;
drop index tasking.one_owner_a_subject;
create unique index one_owner_a_subject on tasking.ownership (subject) include (id, class) where superseded_at is null;
drop index tasking.one_lead_a_subject;
create unique index one_lead_a_subject on tasking.lead (subject) include (id, accepted, class)
    where superseded_at is null;
