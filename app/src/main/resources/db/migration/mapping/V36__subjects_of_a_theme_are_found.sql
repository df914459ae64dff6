-- Measures of strategic action plans are counted theme by theme.
create index standing_of_theme on mapping.standing (primary_theme, subject) where superseded_at is null;
