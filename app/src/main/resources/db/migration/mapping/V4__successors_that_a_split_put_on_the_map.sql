-- A split may put its successors on the map itself; undoing it takes those off again that nobody has worked on since.
alter table mapping.succession add column opened boolean not null default false;
