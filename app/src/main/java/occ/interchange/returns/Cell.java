package occ.interchange.returns;

/** One value as it stood in a return. {@code heading} is the column as its file names it. */
public record Cell(Column column, String heading, String text) {}
