-- Of threats that were raised over a record. One that stands open stands against it before: `is_open_over`.
create function threattolife.erase(asked uuid[]) returns void
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
    declare
        threats uuid[];
    begin
        perform audit.require_erasing(asked);
        select array_agg(s.threat) into threats
          from threattolife.said s join pole.entity e on e.reference = s.record where e.id = any (asked);
        update threattolife.said
           set at_risk = '[disposed of]', from_whom = '[disposed of]', what = '[disposed of]',
               place_and_time = '[disposed of]', how_known = '[disposed of]', record = null
         where threat = any (threats);
        update threattolife.step
           set why = '[disposed of]',
               to_whom = case when to_whom is null then null else '[disposed of]' end,
               from_whom = case when from_whom is null then null else '[disposed of]' end,
               by_whom = case when by_whom is null then null else '[disposed of]' end,
               measures = case when measures is null then null else '[disposed of]' end,
               response = case when response is null then null else '[disposed of]' end
         where threat = any (threats);
    end $$;

-- Whether one stands open over any of these: one word, to whoever may approve that they go.
create function threattolife.is_open_over(asked uuid[]) returns boolean
    language plpgsql stable security definer
    set search_path = pg_catalog
    as $$
    begin
        return exists (select from access.role_held h
                        where h.account = current_setting('occ.account')::uuid and h.role = 'DISPOSAL_APPROVER')
           and exists (select from threattolife.said s
                         join threattolife.threat t on t.id = s.threat
                         join pole.entity e on e.reference = s.record
                        where e.id = any (asked) and t.closed_at is null);
    end $$;
revoke execute on function threattolife.erase(uuid[]), threattolife.is_open_over(uuid[]) from public;
grant execute on function threattolife.erase(uuid[]), threattolife.is_open_over(uuid[]) to ${app};
