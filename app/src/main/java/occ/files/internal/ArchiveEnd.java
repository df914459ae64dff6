package occ.files.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The record at the end of a ZIP archive, by which programs find what is in it, whatever stands in front. So a file can be
 * a picture from its beginning and an archive from its end.
 */
record ArchiveEnd(long position, int parts, long directoryLength, long directoryStart) {
    private static final int SIGNATURE = 0x06054B50;
    private static final int DIRECTORY_SIGNATURE = 0x02014B50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    static Optional<ArchiveEnd> of(Bytes bytes) throws IOException {
        var tail = ByteBuffer.wrap(bytes.end(LENGTH + LONGEST_COMMENT)).order(ByteOrder.LITTLE_ENDIAN);
        var start = bytes.size() - tail.capacity();
        for (var at = tail.capacity() - LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == SIGNATURE) {
                var end = read(tail, at, start);
                if (end.isReal(bytes)) {
                    return Optional.of(end);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it closes the file and its directory stands right before it, as word processors write them. */
    boolean isPlain(long size) {
        return position + LENGTH == size && directoryStart + directoryLength == position;
    }

    private static ArchiveEnd read(ByteBuffer tail, int at, long start) {
        return new ArchiveEnd(
                start + at,
                tail.getShort(at + 10) & 0xFFFF,
                tail.getInt(at + 12) & 0xFFFFFFFFL,
                tail.getInt(at + 16) & 0xFFFFFFFFL);
    }

    private boolean isReal(Bytes bytes) throws IOException {
        return directoryLength == 0 && parts == 0
                || directoryLength == 0xFFFFFFFFL
                || signatureAt(bytes, position - directoryLength) == DIRECTORY_SIGNATURE;
    }

    private static int signatureAt(Bytes bytes, long position) throws IOException {
        var found = bytes.at(position, Integer.BYTES);
        return found.length < Integer.BYTES
                ? 0
                : ByteBuffer.wrap(found).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }
}
