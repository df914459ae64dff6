-- A saved view exists for whoever saved it and for nobody else.
alter table picture.saved_view enable row level security;
create policy by_account on picture.saved_view
    using (account = (select current_setting('occ.account')::uuid))
    with check (account = (select current_setting('occ.account')::uuid));
