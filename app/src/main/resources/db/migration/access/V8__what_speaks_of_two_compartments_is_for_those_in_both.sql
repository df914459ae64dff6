-- What speaks of two compartments belongs to both, and only who is in both may read it. A class of such rows names them
-- together, in order and joined by a plus sign, which no key of a compartment holds.
alter table access.class drop constraint class_compartment_fkey;
alter table access.compartment add constraint a_key_is_one check (position('+' in key) = 0);
