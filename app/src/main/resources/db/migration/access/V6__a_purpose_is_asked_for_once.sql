-- Why somebody looks at a record where the risk is high: asked for once, then remembered for that account and record
-- for some hours, on every node. `leading_to` is where they were going when they were asked.
create table access.purpose (
    id             uuid primary key,
    reference      text        not null unique,
    account        uuid        not null references access.account,
    record         uuid        not null,
    asked_at       timestamptz not null,
    leading_to     text        not null,
    code           text,
    words          text,
    case_reference text,
    given_at       timestamptz,
    until          timestamptz,
    check ((given_at is null) = (until is null) and (given_at is null) = (code is null))
);
create unique index one_question_a_record on access.purpose (account, record) where given_at is null;
create index purpose_remembered on access.purpose (account, until) where given_at is not null;
grant select, insert on access.purpose to ${app};
grant update (leading_to, code, words, case_reference, given_at, until) on access.purpose to ${app};
