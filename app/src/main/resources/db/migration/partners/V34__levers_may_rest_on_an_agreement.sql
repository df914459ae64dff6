-- What a body does by agreement it does as long as the agreement stands.
alter table partners.lever add agreement uuid references partners.relationship;
create index lever_under_agreement on partners.lever (agreement) where agreement is not null;

-- Bodies that are asked for nothing more, and bodies whose last agreement has ended, with since when.
create view partners.body_left with (security_invoker = true) as
    select b.id, b.closed_at is not null as closed, coalesce(b.closed_at, max(r.ended_at)) as at
      from partners.body b
      left join partners.relationship r on b.id in (r.one, r.other) and r.kind = 'AGREEMENT'
     group by b.id, b.closed_at
    having b.closed_at is not null or (count(r.id) > 0 and bool_and(r.ended_at is not null));
grant select on partners.body_left to ${app};
