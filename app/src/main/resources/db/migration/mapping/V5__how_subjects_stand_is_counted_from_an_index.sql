-- The board of tasking is counted for every page that its chairs and coordinators open. What it asks of a standing lies
-- in the index, so that the tables with all the history need not be read.
drop index mapping.one_standing_a_subject;
create unique index one_standing_a_subject on mapping.standing (subject) include (state, place, class)
    where superseded_at is null;
create unique index subject_on_record on mapping.subject (id) include (class) where retracted_at is null;
