-- For which operation it is claimed. As narrow as both.
create table disruption.for_operation (
    at         timestamptz not null,
    class      integer     not null,
    disruption uuid primary key references disruption.disruption on delete cascade,
    operation  uuid        not null,
    by         uuid        not null
);
create index for_operation_of on disruption.for_operation (operation);
select access.protect('disruption.for_operation');
grant select, insert, delete on disruption.for_operation to ${app};
