-- Whoever is named in a thousand reports has a thousand names that say the same. Lists ask for the newest of each person.
create index statement_name on pole.statement (subject, recorded_at desc, id) include (class) where predicate = 1;
-- Reading a text asks who answers to a name exactly. The trigrams find likeness; for equality every name was read.
create index name_key_exact on pole.name_key (key, subject_kind) include (subject, class);
