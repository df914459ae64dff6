-- Somebody reads what they attached themself, as they read what they wrote, though it went into hands they do not belong to.
select access.own('files.file', 'kept_by');
