-- R10: a subject is archived with every principal under lifetime management, or with the reason why one needs none.
alter table mapping.archive_proposal add column without_management text not null default '';
