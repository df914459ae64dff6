package occ.mapping;

/** What is wrong with one field of a form, in a sentence for the person who filled it in. */
public record Problem(String field, String sentence) {}
