package occ.files.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/** A sealed content as it was before, opened segment by segment as it is read. For one thread. */
final class UnsealedChannel implements SeekableByteChannel {
    private static final int ADDED = Segments.SEALED_LENGTH - Segments.LENGTH;

    private final SeekableByteChannel sealed;
    private final Segments segments;
    private final long count;
    private final long size;
    private long position;
    private long openNumber = -1;
    private byte @Nullable [] open;

    private UnsealedChannel(SeekableByteChannel sealed, Segments segments, long count, long size) {
        this.sealed = sealed;
        this.segments = segments;
        this.count = count;
        this.size = size;
    }

    static UnsealedChannel of(SeekableByteChannel sealed, Segments segments) throws IOException {
        var count = Math.max(1, Math.ceilDiv(sealed.size(), Segments.SEALED_LENGTH));
        var unsealed = new UnsealedChannel(sealed, segments, count, sealed.size() - count * ADDED);
        // The last one knows that it is: so the size is known to be right before anything is given out.
        unsealed.segment(count - 1);
        return unsealed;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        if (position >= size) {
            return -1;
        }
        var segment = segment(position / Segments.LENGTH);
        var from = (int) (position % Segments.LENGTH);
        var length = Math.min(to.remaining(), segment.length - from);
        to.put(segment, from, length);
        position += length;
        return length;
    }

    private byte[] segment(long number) throws IOException {
        if (open == null || openNumber != number) {
            open = segments.open(number, number == count - 1, sealedSegment(number));
            openNumber = number;
        }
        return open;
    }

    private byte[] sealedSegment(long number) throws IOException {
        var start = number * Segments.SEALED_LENGTH;
        var buffer = ByteBuffer.allocate((int) Math.min(Segments.SEALED_LENGTH, sealed.size() - start));
        sealed.position(start);
        while (buffer.hasRemaining() && sealed.read(buffer) >= 0) {
            // A channel may give less than it was asked for.
        }
        return buffer.array();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return sealed.isOpen();
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }
}
