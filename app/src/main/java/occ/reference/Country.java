package occ.reference;

/** A country by its two letters of ISO 3166. */
public record Country(String code, String name) {}
