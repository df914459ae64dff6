package occ.files.internal;

/**
 * How much a file may hold. {@code unpacked} and {@code ratio} are for what documents unpack to, counted while
 * unpacking; {@code points} are those of a picture, whose compressed size says nothing about them.
 */
record Limits(long bytes, int parts, long unpacked, int ratio, long points) {
    static Limits upTo(long bytes) {
        return new Limits(bytes, 5_000, 256L << 20, 100, 200_000_000);
    }
}
