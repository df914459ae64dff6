-- Which roles somebody holds, for a module whose rows go by the reader's post and not by a class.
create view access.role_held with (security_invoker = true) as
    select account, role from access.role_grant where given_at is not null and withdrawn_at is null;
grant select on access.role_held to ${app};
