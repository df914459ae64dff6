-- The trail as functions of other modules read it that run as its owner. No role is granted it.
create view audit.line with (security_invoker = true) as
    select number, at, actor, unit, operation, result, count, deed, records, purpose from audit.entry;
