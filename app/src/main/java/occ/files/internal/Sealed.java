package occ.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What was sealed: how much it was, and its hash. Of what is too long, only so much is read as shows it. */
record Sealed(long bytes, String sha256) {

    static Sealed copy(InputStream content, long longest, WritableByteChannel to, Segments segments)
            throws IOException {
        var digest = freshDigest();
        var bytes = 0L;
        var present = content.readNBytes(Segments.LENGTH);
        for (var number = 0L; ; number++) {
            bytes += present.length;
            digest.update(present);
            var next = bytes > longest ? new byte[0] : content.readNBytes(Segments.LENGTH);
            write(to, segments.seal(number, next.length == 0, present));
            if (next.length == 0) {
                return new Sealed(bytes, HexFormat.of().formatHex(digest.digest()));
            }
            present = next;
        }
    }

    private static void write(WritableByteChannel to, byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            to.write(buffer);
        }
    }

    private static MessageDigest freshDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
