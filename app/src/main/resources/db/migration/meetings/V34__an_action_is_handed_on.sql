-- What was asked of somebody who leaves is asked of another.
grant update (owner) on meetings.action to ${app};
