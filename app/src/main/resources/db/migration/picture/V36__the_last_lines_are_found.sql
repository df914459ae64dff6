-- What moved a measure is read off the last lines.
create index register_last on picture.register (kind, recorded_at desc);
