package occ.interchange.returns;

/** How much a return may hold. Sizes are counted after unpacking; the ratio is that of unpacked to packed. */
public record ReturnLimits(long bytes, int ratio, int files, int rows, int columns, int fieldLength) {
    public static final ReturnLimits STANDARD = new ReturnLimits(128L << 20, 100, 50, 200_000, 200, 10_000);
}
