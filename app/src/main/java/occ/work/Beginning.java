package occ.work;

import occ.access.Verb;

/**
 * Something one may begin when nothing waits: “Nominate a group”. Contributed as a bean by the module that has the
 * page; offered to those who hold the verb.
 */
public record Beginning(Verb verb, String words, String href, int order) {}
