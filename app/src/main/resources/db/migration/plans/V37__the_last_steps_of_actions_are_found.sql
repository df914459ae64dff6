-- What moved a measure of a theme is read from the newest step backwards.
create index step_at on plans.step (at desc) include (class, action);
