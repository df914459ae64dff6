package occ.reference;

/** One of the 43 territorial police forces of England and Wales. */
public record Force(String key, String name, String onsCode, Region region, String letters, Tile tile)
        implements Area {}
