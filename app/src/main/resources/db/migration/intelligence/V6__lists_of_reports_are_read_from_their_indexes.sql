-- Whoever wrote a report reads it, so row security looks at the author of every row. With the author in the index a list
-- is counted and paged without fetching what is not shown. What waits is asked for unit by unit.
drop index intelligence.report_newest;
create index report_newest on intelligence.report (state_since desc, id) include (class, author)
    where state in (5, 6, 7, 8);
drop index intelligence.report_in_work;
create index report_in_work on intelligence.report (owner, state, priority, reported_at, id) include (class, author)
    where state in (2, 3, 4);
drop index intelligence.report_by_author;
create index report_by_author on intelligence.report (author, recorded_at desc, id) include (class);
