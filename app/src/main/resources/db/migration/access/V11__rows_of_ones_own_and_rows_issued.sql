-- Beside the classes, two narrower ways to read a row: somebody reads what they wrote themself, though it went into hands
-- they do not belong to; and what was issued to others is read by its issuers as well, through a second class. Both are
-- read from settings local to the transaction, so that unset they fail closed.
create function access.own(protected regclass, author name) returns void
    language plpgsql
    set search_path = pg_catalog
    as $$
    begin
        execute format(
            'create policy own on %s
                using (%I = (select current_setting(''occ.account'')::uuid))
                with check (%I = (select current_setting(''occ.account'')::uuid))', protected, author, author);
    end $$;
create function access.issued(protected regclass, issuers_class name) returns void
    language plpgsql
    set search_path = pg_catalog
    as $$
    begin
        execute format(
            'create policy issued on %s
                using (get_bit((select decode(current_setting(''occ.bits''), ''hex'')), %I) <> 0)
                with check (get_bit((select decode(current_setting(''occ.bits''), ''hex'')), %I) <> 0)',
            protected, issuers_class, issuers_class);
    end $$;
revoke execute on function access.own(regclass, name), access.issued(regclass, name) from public;

insert into access.compartment (key, name, kind, purpose, opened_at)
values ('originals', 'Original intelligence reports', 'STANDING',
        'Keeps reports as they came in to the intelligence unit, which is in it by its work', now()),
       ('covert', 'Restricted annex: covert development and covert use', 'STANDING',
        'Keeps what may be developed or used covertly to the intelligence unit and to those named', now()),
       ('privilege', 'Material that may be under legal privilege', 'STANDING',
        'Keeps what may be privileged to independent reviewers, who are named', now());
