package occ.work;

import occ.access.Role;

/** Where a role lands instead of on its own work, contributed as a bean by the module whose page it is. */
public record Landing(Role role, String path) {}
