package occ.audit.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;
import occ.audit.tree.Checkpoint.Signer;
import occ.audit.tree.NoteKey;

/** An Ed25519 key as two blocks of PEM, the secret one and the public one, in the forms that OpenSSL reads and writes. */
record KeyPairSigner(NoteKey key, PrivateKey secret) implements Signer {
    private static final String CURVE = "Ed25519";

    static String fresh() {
        try {
            var pair = KeyPairGenerator.getInstance(CURVE).generateKeyPair();
            return block("PRIVATE", pair.getPrivate().getEncoded())
                    + block("PUBLIC", pair.getPublic().getEncoded());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String block(String kind, byte[] bytes) {
        return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----\n"
                .formatted(kind, Base64.getEncoder().encodeToString(bytes));
    }

    static KeyPairSigner of(String name, String pem, String where) {
        try {
            var factory = KeyFactory.getInstance(CURVE);
            var secret = factory.generatePrivate(new PKCS8EncodedKeySpec(bytes("PRIVATE", pem, where)));
            var known = factory.generatePublic(new X509EncodedKeySpec(bytes("PUBLIC", pem, where)));
            var signer = new KeyPairSigner(NoteKey.of(name, known), secret);
            var check = Signature.getInstance(CURVE);
            check.initVerify(known);
            check.update(name.getBytes(StandardCharsets.UTF_8));
            if (!check.verify(signer.sign(name))) {
                throw new IllegalStateException(
                        "The secret and the public key in %s are of two pairs".formatted(where));
            }
            return signer;
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            throw new IllegalStateException("What is in %s is no Ed25519 key".formatted(where), unusable);
        }
    }

    private static byte[] bytes(String kind, String pem, String where) {
        var found = Pattern.compile(
                        "-----BEGIN %1$s KEY-----(.*?)-----END %1$s KEY-----".formatted(kind), Pattern.DOTALL)
                .matcher(pem);
        if (!found.find()) {
            throw new IllegalStateException("There is no %s key in PEM in %s: both are needed"
                    .formatted(kind.toLowerCase(java.util.Locale.ROOT), where));
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }

    @Override
    public byte[] sign(String text) {
        try {
            var signing = Signature.getInstance(CURVE);
            signing.initSign(secret);
            signing.update(text.getBytes(StandardCharsets.UTF_8));
            return signing.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
