package occ.breach;

/** As a root should be. */
public record Plain(String word) {}
