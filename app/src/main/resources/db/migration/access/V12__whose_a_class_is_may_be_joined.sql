-- Whose a class is, for functions of other modules that run as their owner. No role is granted it.
create view access.class_owner with (security_invoker = true) as select id, owner from access.class;
