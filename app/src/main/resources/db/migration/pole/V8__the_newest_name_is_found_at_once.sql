-- Whoever is named in a thousand reports has a thousand names that say the same. Lists ask for the newest of each person.
create index statement_name on pole.statement (subject, recorded_at desc, id) include (class) where predicate = 1;
