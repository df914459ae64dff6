package occ.faces;

/** A part of a page made elsewhere: {@code template} is rendered with {@code model} as its {@code page}. */
public record Piece(String id, String title, String template, Object model) {}
