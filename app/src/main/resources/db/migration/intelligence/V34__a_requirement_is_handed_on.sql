-- Whoever is accountable for a requirement may leave: another of the body that owns it is then.
grant update (accountable) on intelligence.requirement to ${app};
