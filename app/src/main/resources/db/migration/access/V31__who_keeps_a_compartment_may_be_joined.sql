-- Who keeps which open compartment now, for a module whose rows go by that. It tells neither name nor purpose.
create view access.compartment_sponsor with (security_invoker = true) as
    select s.compartment, s.account
      from access.sponsorship s
      join access.compartment c on c.key = s.compartment
     where s.confirmed_at is not null and s.ended_at is null and c.opened_at is not null and c.closed_at is null;
grant select on access.compartment_sponsor to ${app};
