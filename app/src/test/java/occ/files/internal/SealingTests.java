package occ.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Random;
import occ.files.FileExamples;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SealingTests {
    private static final int SEGMENT = Segments.LENGTH;
    private static final int SEALED = Segments.SEALED_LENGTH;

    private final Segments segments = new Segments(Segments.freshKey());

    @Test
    @DisplayName("What was sealed is opened again, of any length, and nothing of it can be read before")
    void whatWasSealedIsOpened() throws IOException {
        for (var length : new int[] {0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 3 * SEGMENT, 200_000}) {
            var content = content(length);
            var sealed = sealed(content);

            assertThat(opened(sealed)).as("%d bytes", length).isEqualTo(content);
            assertThat(UnsealedChannel.of(new SeekableInMemoryByteChannel(sealed), segments)
                            .size())
                    .isEqualTo(length);
        }
        assertThat(new String(sealed(FileExamples.bytes("Openfield")), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Openfield");
    }

    @Test
    @DisplayName("It is read from anywhere")
    void itIsReadFromAnywhere() throws IOException {
        var content = content(200_000);
        var bytes = new Bytes(UnsealedChannel.of(new SeekableInMemoryByteChannel(sealed(content)), segments));

        for (var at : new int[] {199_990, 0, SEGMENT - 2, 2 * SEGMENT, SEGMENT + 5}) {
            assertThat(bytes.at(at, 10)).isEqualTo(Arrays.copyOfRange(content, at, at + 10));
        }
        assertThat(bytes.at(200_000, 10)).isEmpty();
        assertThat(bytes.at(-5, 10)).isEmpty();
        assertThat(bytes.at(199_995, 10)).hasSize(5);
    }

    @Test
    @DisplayName("A byte changed, a segment exchanged, left out or cut off, and another key are noticed")
    void tamperingIsNoticed() throws IOException {
        var sealed = sealed(content(3 * SEGMENT));
        var changed = sealed.clone();
        changed[SEALED + 7] ^= 1;
        var first = Arrays.copyOf(sealed, SEALED);
        var second = Arrays.copyOfRange(sealed, SEALED, 2 * SEALED);
        var third = Arrays.copyOfRange(sealed, 2 * SEALED, 3 * SEALED);

        for (var tampered : new byte[][] {
            changed,
            FileExamples.join(second, first, third),
            FileExamples.join(first, third),
            FileExamples.join(first, second),
            Arrays.copyOf(sealed, 2 * SEALED + 5),
            new byte[20],
            FileExamples.join(sealed, third)
        }) {
            assertThatThrownBy(() -> opened(tampered)).isInstanceOf(IOException.class);
        }
        var other = new Segments(Segments.freshKey());
        assertThatThrownBy(() -> opened(sealed, other)).isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("Of what is too long only so much is read as shows it, and the hash is that of the content")
    void ofWhatIsTooLongOnlySoMuchIsRead() throws IOException {
        var endless = new ByteArrayInputStream(new byte[10 * SEGMENT]);
        var sealed = Sealed.copy(endless, 1000, Channels.newChannel(new ByteArrayOutputStream()), segments);

        assertThat(sealed.bytes()).isGreaterThan(1000);
        assertThat(endless.available()).isEqualTo(9 * SEGMENT);
        assertThat(Sealed.copy(
                                new ByteArrayInputStream(FileExamples.bytes("abc")),
                                1000,
                                Channels.newChannel(new ByteArrayOutputStream()),
                                segments)
                        .sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private byte[] sealed(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        Sealed.copy(new ByteArrayInputStream(content), content.length, Channels.newChannel(out), segments);
        return out.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        return opened(sealed, segments);
    }

    private static byte[] opened(byte[] sealed, Segments segments) throws IOException {
        return Channels.newInputStream(UnsealedChannel.of(new SeekableInMemoryByteChannel(sealed), segments))
                .readAllBytes();
    }

    private static byte[] content(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
