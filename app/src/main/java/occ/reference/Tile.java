package occ.reference;

/** Where an area stands in the tile grid, counted from the top left. */
public record Tile(int column, int row) {}
