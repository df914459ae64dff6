package occ.faces;

/**
 * A part of a page made elsewhere: {@code template} is rendered with {@code model} as its {@code page}. It brings its
 * own section and heading, which may say what is found.
 */
public record Piece(String template, Object model) {}
