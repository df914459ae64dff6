package occ.search;

/**
 * A record that answers to what was typed. {@code kindLabel} heads its group, in the plural; {@code order} places
 * that group among the others; {@code because} says in words why it was found.
 */
public record Found(String kindLabel, String title, String reference, String href, String because, int order) {}
