-- Whoever hands somebody a password could sign in as them. It is remembered, so that for a while the two do not count
-- as two persons when a privileged role is granted.
alter table access.account
    add password_handed_by uuid references access.account,
    add password_handed_at timestamptz;
grant update (password_handed_by, password_handed_at) on access.account to ${app};

alter table access.compartment_member
    add admitted_by uuid references access.account,
    add reason      text;
