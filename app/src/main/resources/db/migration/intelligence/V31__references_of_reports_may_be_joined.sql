-- Modules that keep a report by its reference find it by its key, and the other way round, as their reader may see it.
grant select on intelligence.report_reference to ${app};
