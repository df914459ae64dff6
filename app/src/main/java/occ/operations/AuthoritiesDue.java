package occ.operations;

/** For how many days before its end an authority counts as due. A local default. */
public record AuthoritiesDue(int days) {}
