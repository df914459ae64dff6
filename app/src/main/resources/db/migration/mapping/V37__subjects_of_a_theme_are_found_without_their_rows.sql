-- Whatever is measured of a theme begins with its subjects: their keys and classes stand in the index itself.
drop index mapping.standing_of_theme;
create index standing_of_theme on mapping.standing (primary_theme) include (class, subject) where superseded_at is null;
