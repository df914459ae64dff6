package occ.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;

/** What a file holds, read from anywhere in it. What lies behind its end is not there, and reads as nothing. */
record Bytes(SeekableByteChannel channel) {

    long size() throws IOException {
        return channel.size();
    }

    byte[] at(long position, int length) throws IOException {
        if (position < 0 || position >= size()) {
            return new byte[0];
        }
        var buffer = ByteBuffer.allocate((int) Math.min(length, size() - position));
        channel.position(position);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // A channel may give less than it was asked for.
        }
        return buffer.array();
    }

    byte[] end(int length) throws IOException {
        return at(Math.max(0, size() - length), length);
    }

    /** Exactly so many bytes, or the file is cut off. */
    ByteBuffer whole(long position, int length, ByteOrder order) throws IOException {
        var bytes = at(position, length);
        if (bytes.length < length) {
            throw new CutOff();
        }
        return ByteBuffer.wrap(bytes).order(order);
    }

    InputStream stream() throws IOException {
        channel.position(0);
        return Channels.newInputStream(channel);
    }

    /** The file ends where more of it was promised. */
    static final class CutOff extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
