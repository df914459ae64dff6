-- Closing an account leaves its roles as they were, so that a role alone does not say that its holder is still there.
create view access.works_here with (security_invoker = true) as
    select a.id as account
      from access.account a
     where a.closed_at is null and exists (select from access.role_held h where h.account = a.id);
grant select on access.works_here to ${app};
