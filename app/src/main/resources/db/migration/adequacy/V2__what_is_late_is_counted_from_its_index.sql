-- Of all clocks most have stopped, and the planner takes those that run and are late for ten times as many as they are.
-- With all that counting them needs in the index it has no reason to read the others.
drop index adequacy.clock_running;
create index clock_running on adequacy.clock (due_at) include (class, subject, rule, body, account)
    where stopped_at is null;
