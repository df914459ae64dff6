-- R51: what a compartment hides is in nobody else's figures, so its sponsor says from time to time that all of it has an
-- owner, a tier and a plan, or what is missing.
create table access.attestation (
    id          uuid primary key,
    compartment text        not null references access.compartment,
    sponsor     uuid        not null references access.account,
    at          timestamptz not null,
    missing     text
);
create index attestation_of_compartment on access.attestation (compartment, at desc);
grant select, insert on access.attestation to ${app};
