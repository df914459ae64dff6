package occ.audit.tree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A public key that signs notes, with the name it signs under: C2SP signed-note. {@code kind} says what it signs: a note as
 * it stands, or as a witness with the time (C2SP tlog-cosignature). Written {@code name+id+key}.
 */
public record NoteKey(String name, byte kind, byte[] key) {
    public static final byte ED25519 = 1;
    public static final byte COSIGNATURE = 4;

    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int TIME = 8;

    public static NoteKey of(String name, PublicKey ed25519) {
        var encoded = ed25519.getEncoded();
        return new NoteKey(name, ED25519, Arrays.copyOfRange(encoded, X509.length, encoded.length));
    }

    /** Empty if the text is no key of these kinds, or its id is not the one that its name and bytes give. */
    public static Optional<NoteKey> parse(String text) {
        var parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getDecoder().decode(parts[2]);
            if (bytes.length != 33 || bytes[0] != ED25519 && bytes[0] != COSIGNATURE) {
                return Optional.empty();
            }
            var key = new NoteKey(parts[0], bytes[0], Arrays.copyOfRange(bytes, 1, bytes.length));
            return HexFormat.of().formatHex(key.id()).equals(parts[1]) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    public String text() {
        var bytes = ByteBuffer.allocate(1 + key.length).put(kind).put(key).array();
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(bytes);
    }

    /** The first four bytes of a hash over name, kind and key. */
    public byte[] id() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(name.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) '\n');
            sha256.update(kind);
            return Arrays.copyOf(sha256.digest(key), 4);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean signed(String text, NoteSignature signature) {
        if (!signature.name().equals(name) || !Arrays.equals(signature.keyId(), id())) {
            return false;
        }
        if (kind == ED25519) {
            return verifies(text, signature.bytes());
        }
        if (signature.bytes().length <= TIME) {
            return false;
        }
        var time = ByteBuffer.wrap(signature.bytes()).getLong();
        var rest = Arrays.copyOfRange(signature.bytes(), TIME, signature.bytes().length);
        return verifies("cosignature/v1\ntime " + Long.toUnsignedString(time) + "\n" + text, rest);
    }

    private boolean verifies(String text, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(publicKey());
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        var encoded = ByteBuffer.allocate(X509.length + key.length).put(X509).put(key);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.array()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }
}
