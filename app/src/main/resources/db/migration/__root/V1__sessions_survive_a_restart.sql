-- The tables of Spring Session JDBC, by the names and types it expects, in the schema of the framework's own tables.
-- Flyway has created the schema already, to keep its history in.
grant usage on schema system to ${app};

create table system.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create index on system.spring_session (expiry_time);
create index on system.spring_session (principal_name);

create table system.spring_session_attributes (
    session_primary_id char(36)     not null references system.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

grant select, insert, update, delete on system.spring_session, system.spring_session_attributes to ${app};
