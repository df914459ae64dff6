-- A report found to be wrong or unlawful takes everything with it that rests on it, also what whoever recalls it may not
-- see: a statement left standing because it was hidden would be wrong for those who see it. It answers nothing.
create function pole.withdraw_all_of(wrong uuid, at timestamptz) returns void
    language sql security definer
    set search_path = pg_catalog
    as $$
        update pole.statement s
           set superseded_at = at
          from pole.source o
         where o.id = wrong
           and get_bit((select decode(current_setting('occ.bits'), 'hex')), o.class) <> 0
           and s.source = o.id
           and s.superseded_at is null
    $$;
revoke execute on function pole.withdraw_all_of(uuid, timestamptz) from public;
grant execute on function pole.withdraw_all_of(uuid, timestamptz) to ${app};
