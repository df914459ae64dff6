-- A tactic's page asks what came of it where it was tried.
create index action_tried on plans.action (tactic) where state in ('DONE', 'NOT_DONE');
