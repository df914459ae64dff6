package occ.audit.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A head of the tree as a signed note: whose tree, how many leaves, which root, and who vouches for it. */
public final class Checkpoint {
    private final String origin;
    private final long size;
    private final byte[] root;
    private final String body;
    private final List<NoteSignature> signatures;

    private Checkpoint(String origin, long size, byte[] root, String body, List<NoteSignature> signatures) {
        this.origin = origin;
        this.size = size;
        this.root = root;
        this.body = body;
        this.signatures = signatures;
    }

    /** Signs the bytes of a note. */
    public interface Signer {
        NoteKey key();

        byte[] sign(String text);
    }

    public static Checkpoint signed(String origin, long size, byte[] root, List<? extends Signer> signers) {
        var body = "%s\n%d\n%s\n".formatted(origin, size, Base64.getEncoder().encodeToString(root));
        var signatures = signers.stream()
                .map(signer ->
                        new NoteSignature(signer.key().name(), signer.key().id(), signer.sign(body)))
                .toList();
        return new Checkpoint(origin, size, root, body, signatures);
    }

    /** Empty if the text is no checkpoint. That it is signed is another question. */
    public static Optional<Checkpoint> parse(String note) {
        var end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            return Optional.empty();
        }
        var body = note.substring(0, end + 1);
        var signatures = new ArrayList<NoteSignature>();
        for (var line : note.substring(end + 2).lines().toList()) {
            var signature = NoteSignature.parse(line);
            if (signature.isEmpty()) {
                return Optional.empty();
            }
            signatures.add(signature.get());
        }
        return parse(body, signatures);
    }

    private static Optional<Checkpoint> parse(String body, List<NoteSignature> signatures) {
        var lines = body.split("\n", -1);
        if (lines.length < 4 || lines[0].isEmpty() || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        try {
            var root = Base64.getDecoder().decode(lines[2]);
            return root.length == Hashes.LENGTH
                    ? Optional.of(new Checkpoint(lines[0], Long.parseLong(lines[1]), root, body, signatures))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Notes one behind the other: each ends with the last of its signatures. */
    public static List<String> apart(String notes) {
        return Arrays.stream(notes.split("(?<=\n)\n(?!— )"))
                .filter(note -> !note.isBlank())
                .toList();
    }

    /** With what others say of it, of whom a line alone is believed to be a signature. */
    public Checkpoint cosigned(String lines) {
        var more = new ArrayList<>(signatures);
        lines.lines()
                .map(NoteSignature::parse)
                .flatMap(Optional::stream)
                .filter(each -> more.stream().noneMatch(known -> known.line().equals(each.line())))
                .forEach(more::add);
        return new Checkpoint(origin, size, root, body, more);
    }

    /** By a key that signs for this tree, under the tree's own name. */
    public boolean isSignedBy(Collection<NoteKey> keys) {
        return keys.stream()
                .filter(key -> key.kind() == NoteKey.ED25519 && key.name().equals(origin))
                .anyMatch(this::isSignedBy);
    }

    public boolean isSignedBy(NoteKey key) {
        return signatures.stream().anyMatch(signature -> key.signed(body, signature));
    }

    public int signatures() {
        return signatures.size();
    }

    public String origin() {
        return origin;
    }

    public long size() {
        return size;
    }

    public byte[] root() {
        return root.clone();
    }

    public boolean isSameHead(Checkpoint other) {
        return body.equals(other.body);
    }

    public String note() {
        return body
                + signatures.stream()
                        .map(signature -> signature.line() + "\n")
                        .collect(Collectors.joining("", "\n", ""));
    }
}
