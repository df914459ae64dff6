-- That somebody who moderates looked at one of the sample and agreed.
alter table disruption.disruption add column sample_checked_at timestamptz;
grant update (sample_checked_at) on disruption.disruption to ${app};
