package occ.interchange;

/** A later record that would lose its ground if an import were undone. */
public record Dependant(String title, String href, String because) {}
