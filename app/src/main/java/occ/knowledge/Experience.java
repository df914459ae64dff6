package occ.knowledge;

import occ.kernel.Reference;

/**
 * Somebody says that they have done something before, and may be asked about it. {@code year} is when they last did;
 * {@code own} whether it is the reader's.
 */
public record Experience(Reference reference, String what, int year, String name, String unit, boolean own) {
    public static final String ADDRESS = "/knowledge/experience";
}
