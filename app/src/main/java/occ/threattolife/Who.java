package occ.threattolife;

import occ.kernel.AccountId;

/** A named person. */
public record Who(AccountId account, String name) {}
