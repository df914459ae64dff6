package occ.audit.tree;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** One line below a note: who signed, by which key, and what that gave. */
record NoteSignature(String name, byte[] keyId, byte[] bytes) {
    private static final String BEGIN = "— ";
    private static final int ID = 4;

    static Optional<NoteSignature> parse(String line) {
        var parts = line.split(" ", -1);
        if (!line.startsWith(BEGIN) || parts.length != 3 || parts[1].isEmpty()) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getDecoder().decode(parts[2]);
            return bytes.length <= ID
                    ? Optional.empty()
                    : Optional.of(new NoteSignature(
                            parts[1], Arrays.copyOf(bytes, ID), Arrays.copyOfRange(bytes, ID, bytes.length)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    String line() {
        var both = ByteBuffer.allocate(keyId.length + bytes.length).put(keyId).put(bytes);
        return BEGIN + name + " " + Base64.getEncoder().encodeToString(both.array());
    }
}
