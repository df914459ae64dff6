package occ.audit.internal;

import java.nio.charset.StandardCharsets;
import occ.audit.tree.Checkpoint.Signer;
import occ.audit.tree.NoteKey;

/**
 * A key that never is in this program's memory, such as one in a token: a command is given the text and answers the 64 bytes
 * of its signature. The JDK's own PKCS#11 provider knows no Ed25519, so the token's tool is called.
 */
record CommandSigner(NoteKey key, String command) implements Signer {
    private static final int LENGTH = 64;

    static CommandSigner of(String name, String command, String publicKey) {
        var key = NoteKey.parse(publicKey)
                .filter(each -> each.name().equals(name))
                .orElseThrow(() -> new IllegalStateException("Set OCC_AUDIT_SIGN_COMMAND_KEY to the public key of"
                        + " OCC_AUDIT_SIGN_COMMAND, in the form name+id+key and with the name " + name));
        return new CommandSigner(key, command);
    }

    @Override
    public byte[] sign(String text) {
        var signature = Commands.answer(command, text.getBytes(StandardCharsets.UTF_8));
        if (signature.length != LENGTH) {
            throw new IllegalStateException(
                    "The command that signs the trail answered %d bytes, not 64".formatted(signature.length));
        }
        return signature;
    }
}
