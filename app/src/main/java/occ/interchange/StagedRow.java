package occ.interchange;

import occ.interchange.returns.Sheet;

/** A row of a return in waiting. {@code becomes} says in words what it will be on the map. */
public record StagedRow(Sheet sheet, String file, int number, String becomes) {}
