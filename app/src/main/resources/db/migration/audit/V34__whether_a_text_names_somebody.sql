-- Whether a name or a number stands in a text, whole, in capitals or not, however its words are parted. It is not
-- leakproof, so row security has spoken before it is asked.
create function audit.says(said text, asked text) returns boolean
    language sql immutable parallel safe
    set search_path = pg_catalog
    as $$
        select said ~* ('(?<![[:alnum:]])'
                        || regexp_replace(regexp_replace(asked, '([^[:alnum:][:space:]])', '\\\1', 'g'), '[[:space:]]+', '\\s+', 'g')
                        || '(?![[:alnum:]])')
    $$;
grant execute on function audit.says(text, text) to ${app};
