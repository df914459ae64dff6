-- Who belongs to what, of those known by a placeholder alone as of those of a group that is watched, without reading the
-- statements themselves.
create index statement_membership on pole.statement (subject) include (class, object, valid_to)
    where predicate = 100 and superseded_at is null and object is not null;
