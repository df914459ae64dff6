-- Reasons stand sealed in the trail. An inquiry for words gets every line that has a reason, in one stretch: who asks opens
-- them and looks for the words.
drop function oversight.lines(uuid, bigint, integer);

create function oversight.lines(asked uuid, skipped bigint, most integer)
    returns table (at timestamptz, actor uuid, unit uuid, operation smallint, result smallint, count integer, deed text,
                   records uuid[], purpose text, entry uuid, purpose_key uuid, sealed_purpose bytea, total bigint)
    language plpgsql stable security definer
    set search_path = pg_catalog
    set timezone = 'Europe/London'
    as $$
    declare
        i oversight.inquiry;
    begin
        select * into i from oversight.inquiry where id = asked;
        if i.id is null or not exists (select from access.role_held h
                                        where h.account = current_setting('occ.account')::uuid
                                          and h.role = 'AUDITOR') then
            return;
        end if;
        return query execute
            'select l.at, l.actor, l.unit, l.operation, l.result, l.count, l.deed, l.records, l.purpose,
                    l.id, l.purpose_key, l.sealed_purpose, count(*) over ()
               from audit.line l
              where l.at >= $1::timestamptz and l.at < ($2 + 1)::timestamptz'
            || case when i.looker is null then '' else ' and l.actor = $3' end
            || case when i.record is null then '' else ' and $4 = any (l.records)' end
            || case when i.operation is null then '' else ' and l.operation = $5' end
            || case when i.purpose is null then '' else ' and num_nonnulls(l.purpose, l.sealed_purpose) > 0' end
            || ' order by l.at desc, l.number desc offset $6 limit $7'
            using i.earliest, i.latest, i.looker, i.record, i.operation, skipped,
                  case when i.purpose is null then least(most, 10000) else most end;
    end $$;
revoke execute on function oversight.lines(uuid, bigint, integer) from public;
grant execute on function oversight.lines(uuid, bigint, integer) to ${app};
