create index line_of_owner on governance.plan_line (owner, due) where owner is not null;
create index asked_of_officer on governance.theme_lead (account) where accepted_at is null and ended_at is null;
