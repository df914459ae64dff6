-- Who has left, and since when: not known where an account is open and all its roles were withdrawn.
create view access.left_here with (security_invoker = true) as
    select a.id as account, a.closed_at as at
      from access.account a
     where a.closed_at is not null or not exists (select from access.role_held h where h.account = a.id);
grant select on access.left_here to ${app};
