-- Which group that meets is the Strategic Governance Group, and which is the Threat Group of a theme. Of no case.
create table governance.steering (
    set_at        timestamptz not null,
    meeting_group uuid        not null,
    set_by        uuid        not null,
    place         text primary key
);
grant select, insert, delete on governance.steering to ${app};
grant update (set_at, meeting_group, set_by) on governance.steering to ${app};
