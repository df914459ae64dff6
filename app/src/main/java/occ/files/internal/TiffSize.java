package occ.files.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The largest page of a TIFF picture: each has a directory of its own, which says where the next one is. */
final class TiffSize {
    private static final int MOST_PAGES = 1_000;
    private static final int ENTRY = 12;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int SHORT = 3;

    private final Bytes bytes;
    private final ByteOrder order;

    private TiffSize(Bytes bytes, ByteOrder order) {
        this.bytes = bytes;
        this.order = order;
    }

    static Optional<PictureSize> of(Bytes bytes) throws IOException {
        var order = bytes.at(0, 1)[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return new TiffSize(bytes, order).largest();
    }

    private Optional<PictureSize> largest() throws IOException {
        var largest = new PictureSize(0, 0);
        var at = number(4);
        for (var page = 0; page < MOST_PAGES && at != 0; page++) {
            var count = bytes.whole(at, 2, order).getShort() & 0xFFFF;
            var size = page(bytes.whole(at + 2, count * ENTRY, order));
            largest = size.points() > largest.points() ? size : largest;
            at = number(at + 2 + (long) count * ENTRY);
        }
        // With more pages, or a circle of them, nobody can say how large it becomes.
        return at == 0 ? Optional.of(largest) : Optional.empty();
    }

    private static PictureSize page(ByteBuffer directory) {
        var width = 0L;
        var height = 0L;
        for (var entry = 0; entry < directory.capacity(); entry += ENTRY) {
            switch (directory.getShort(entry) & 0xFFFF) {
                case WIDTH -> width = value(directory, entry);
                case HEIGHT -> height = value(directory, entry);
                default -> {}
            }
        }
        return new PictureSize(width, height);
    }

    private static long value(ByteBuffer directory, int entry) {
        return directory.getShort(entry + 2) == SHORT
                ? directory.getShort(entry + 8) & 0xFFFF
                : PictureSizes.unsigned(directory.getInt(entry + 8));
    }

    private long number(long at) throws IOException {
        return PictureSizes.unsigned(bytes.whole(at, 4, order).getInt());
    }
}
