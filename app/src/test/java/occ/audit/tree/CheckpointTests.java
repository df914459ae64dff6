package occ.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import occ.audit.tree.Checkpoint.Signer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckpointTests {
    private static final String ORIGIN = "example.org/trail";
    private static final KeyPair PAIR = pair();
    private static final NoteKey KEY = NoteKey.of(ORIGIN, PAIR.getPublic());

    private final byte[] root = new Hashes().leaf(new byte[] {1});

    private record Signing(NoteKey key, KeyPair pair) implements Signer {
        @Override
        public byte[] sign(String text) {
            return signature(pair, text);
        }
    }

    @Test
    @DisplayName("The example of the specification is read, with the id that its key has")
    void theExampleOfTheSpecificationIsRead() {
        // C2SP signed-note, and the database of Go's checksums that it comes from.
        var key = NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

        assertThat(key).isPresent();
        assertThat(key.orElseThrow()
                        .signed(
                                """
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.
                """,
                                NoteSignature.parse(
                                                "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=")
                                        .orElseThrow()))
                .isTrue();
    }

    @Test
    @DisplayName("A head is written in three lines and a signature, and read back as it was")
    void aHeadIsWrittenAndReadBack() {
        var note = Checkpoint.signed(ORIGIN, 42, root, List.of(new Signing(KEY, PAIR)))
                .note();

        assertThat(note)
                .startsWith("%s\n42\n%s\n\n— %s "
                        .formatted(ORIGIN, Base64.getEncoder().encodeToString(root), ORIGIN))
                .endsWith("\n");
        var read = Checkpoint.parse(note).orElseThrow();
        assertThat(read.note()).isEqualTo(note);
        assertThat(read.size()).isEqualTo(42);
        assertThat(read.isSignedBy(List.of(KEY))).isTrue();
        assertThat(NoteKey.parse(KEY.text())).contains(KEY);
    }

    @Test
    @DisplayName("R23: a head of which a letter was changed is signed by nobody")
    void aHeadThatWasChangedIsSignedByNobody() {
        var note = Checkpoint.signed(ORIGIN, 42, root, List.of(new Signing(KEY, PAIR)))
                .note();

        assertThat(Checkpoint.parse(note.replace("\n42\n", "\n43\n"))
                        .orElseThrow()
                        .isSignedBy(List.of(KEY)))
                .isFalse();
        assertThat(Checkpoint.parse(note).orElseThrow().isSignedBy(List.of(NoteKey.of(ORIGIN, pair().getPublic()))))
                .isFalse();
        assertThat(Checkpoint.parse(note.replace("\n42\n", "\n042\n"))).isEmpty();
        assertThat(Checkpoint.parse("no head")).isEmpty();
    }

    @Test
    @DisplayName("While one key takes over from another both sign, and either is enough")
    void whileOneKeyTakesOverBothSign() {
        var next = pair();
        var both = Checkpoint.signed(
                ORIGIN,
                7,
                root,
                List.of(new Signing(KEY, PAIR), new Signing(NoteKey.of(ORIGIN, next.getPublic()), next)));

        assertThat(both.isSignedBy(List.of(KEY))).isTrue();
        assertThat(both.isSignedBy(List.of(NoteKey.of(ORIGIN, next.getPublic()))))
                .isTrue();
    }

    @Test
    @DisplayName("A witness's cosignature is kept below, with its time, and vouches for no head alone")
    void aCosignatureIsKept() {
        var witness = pair();
        var known = NoteKey.of("witness.example", witness.getPublic());
        var key = new NoteKey("witness.example", NoteKey.COSIGNATURE, known.key());
        var head = Checkpoint.signed(ORIGIN, 7, root, List.of(new Signing(KEY, PAIR)));
        var time = 1_795_000_000L;
        var body = head.note().substring(0, head.note().indexOf("\n\n") + 1);
        var signed = signature(witness, "cosignature/v1\ntime " + time + "\n" + body);
        var bytes =
                ByteBuffer.allocate(8 + signed.length).putLong(time).put(signed).array();

        var cosigned = head.cosigned(new NoteSignature(key.name(), key.id(), bytes).line() + "\nand other words\n");

        assertThat(cosigned.signatures()).isEqualTo(2);
        assertThat(cosigned.isSignedBy(key)).isTrue();
        assertThat(cosigned.isSignedBy(List.of(key))).isFalse();
        assertThat(Checkpoint.parse(cosigned.note()).orElseThrow().isSignedBy(key))
                .isTrue();
    }

    @Test
    @DisplayName("Notes behind each other are read one by one")
    void notesBehindEachOtherAreReadOneByOne() {
        var notes = List.of(1L, 2L, 3L).stream()
                .map(size -> Checkpoint.signed(ORIGIN, size, root, List.of(new Signing(KEY, PAIR)))
                        .note())
                .toList();

        assertThat(Checkpoint.apart(String.join("\n", notes))).isEqualTo(notes);
    }

    private static byte[] signature(KeyPair pair, String text) {
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(pair.getPrivate());
            signing.update(text.getBytes(StandardCharsets.UTF_8));
            return signing.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
