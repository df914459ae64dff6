-- What a report is called, for functions that run as its owner. No role is granted it.
create view intelligence.report_reference with (security_invoker = true) as
    select id, reference from intelligence.report;
