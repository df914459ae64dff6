import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Verifies an exported trail of Organised Crime Command. It is a program of its own: one file, nothing but a JDK (17 or newer),
 * and no line shared with the program that wrote the trail.
 *
 *     java Verify.java FOLDER [HEAD …]            an export; each HEAD is a head kept elsewhere, or a folder of them
 *     java Verify.java FOLDER --without-witness   where no witness was ever set up
 *     java Verify.java proof FILE PUBLIC-KEYS     a proof that bin/occ audit prove or prove-consistency printed
 *
 * Ends with 0 where all is right, with 1 where something is not, with 2 where it was not asked rightly.
 * Compare FOLDER/public-keys with keys that you had from elsewhere: whoever forges a trail can put keys of their own beside it.
 */
public class Verify {
    static final int HASH = 32;
    static final int CHUNK = 4096;
    static final String INCLUSION = "c2sp.org/tlog-proof@v1";
    static final String CONSISTENCY = "organised-crime-command/consistency-proof@v1";
    static final int LONGEST_ENTRY = 64 << 20;

    public static void main(String[] arguments) throws IOException {
        try {
            System.exit(run(List.of(arguments)));
        } catch (Wrong wrong) {
            System.out.println("NOT RIGHT. First found: " + wrong.getMessage() + ".");
            System.exit(1);
        }
    }

    static int run(List<String> arguments) throws IOException {
        if (arguments.size() == 3 && arguments.get(0).equals("proof")) {
            return proof(Files.readString(Path.of(arguments.get(1))), keys(Path.of(arguments.get(2))));
        }
        if (arguments.isEmpty() || !Files.isDirectory(Path.of(arguments.get(0)))) {
            System.err.println("Usage: java Verify.java FOLDER [HEAD …] | java Verify.java proof FILE PUBLIC-KEYS");
            return 2;
        }
        return export(Path.of(arguments.get(0)), arguments.subList(1, arguments.size()));
    }

    /** Something that is not as it was sealed and signed. */
    static final class Wrong extends RuntimeException {
        Wrong(String what) {
            super(what);
        }
    }

    // ---- An export ----

    static int export(Path folder, List<String> others) throws IOException {
        var began = System.nanoTime();
        var keys = keys(folder.resolve("public-keys"));
        var heads = new ArrayList<Note>();
        Wrong wrongHead = null;
        long size = 0;
        try {
            for (var text : notes(Files.readString(folder.resolve("heads")))) {
                var head = Note.parse(text, "a head");
                head.mustBeSigned(keys, "The head of %,d entries was altered: no known key has signed it as it stands");
                heads.add(head);
                size = Math.max(size, head.size);
            }
        } catch (Wrong wrong) {
            wrongHead = wrong;
        }
        heads.sort(Comparator.comparingLong(head -> head.size));
        var claims = new ArrayList<Claim>();
        heads.forEach(head -> claims.add(new Claim(head, "The head of %,d entries".formatted(head.size))));
        Wrong wrongWitness = null;
        var witnessed = new ArrayList<String>();
        try {
            witnesses(folder, others, keys, heads, size, claims, witnessed);
        } catch (Wrong wrong) {
            wrongWitness = wrong;
        }
        claims.sort(Comparator.comparingLong(claim -> claim.head.size));
        var leaves = Files.size(folder.resolve("leaves")) / (Long.BYTES + HASH);
        var doubtful = wrongHead != null || wrongWitness != null;
        // Entries before heads: what is named is the entry, and not the root that comes of it.
        new Walk(folder, doubtful ? leaves : size, doubtful ? List.of() : claims).walk();
        if (wrongHead != null) throw wrongHead;
        if (wrongWitness != null) throw wrongWitness;
        System.out.println("The trail is complete and untouched.");
        System.out.printf("Checked: %,d entries and %,d signed heads in %.1f s.%n",
                size, heads.size(), (System.nanoTime() - began) / 1e9);
        System.out.println("Witnessed: " + (witnessed.isEmpty() ? "nothing" : String.join("; ", witnessed)) + ".");
        System.out.println("Signed by, to be compared with what you had from elsewhere:");
        keys.stream().filter(key -> heads.stream().anyMatch(head -> head.isSignedBy(key)))
                .forEach(key -> System.out.println("  " + key.text));
        return 0;
    }

    /** What others have must be among the heads here, or the end of the trail, or all of it, was replaced. */
    static void witnesses(Path folder, List<String> others, List<Key> keys, List<Note> heads, long size,
            List<Claim> claims, List<String> witnessed) throws IOException {
        var files = new ArrayList<Path>();
        addFiles(folder.resolve("witnessed"), files);
        for (var other : others) {
            if (!other.startsWith("--")) addFiles(Path.of(other), files);
        }
        if (files.isEmpty() && !others.contains("--without-witness")) {
            throw new Wrong("No head of a witness is here: name one that a witness kept, or a folder of them, behind the"
                    + " folder of the trail (or --without-witness, if there never was one)");
        }
        for (var file : files) {
            var head = Note.parse(Files.readString(file), file.toString());
            head.mustBeSigned(keys, "The head of %,d entries in " + file + " is signed by no known key");
            if (heads.stream().noneMatch(each -> each.size == head.size)) {
                throw new Wrong("The head of %,d entries in %s is missing: the trail here ends with a head of %,d"
                        .formatted(head.size, file, size));
            }
            claims.add(new Claim(head, "The head of %,d entries in %s".formatted(head.size, file)));
            witnessed.add("%s: %,d entries".formatted(file.getFileName(), head.size));
            keys.stream().filter(key -> !key.name.equals(head.origin) && head.isSignedBy(key))
                    .forEach(key -> witnessed.add("  by " + key.name));
        }
    }

    static void addFiles(Path place, List<Path> files) throws IOException {
        if (Files.isDirectory(place)) {
            try (var within = Files.list(place)) {
                within.filter(Files::isRegularFile).filter(file -> file.toString().contains("checkpoint")).sorted()
                        .forEach(files::add);
            }
        } else if (Files.exists(place)) {
            files.add(place);
        } else if (!place.endsWith("witnessed")) {
            throw new Wrong("There is no head at " + place);
        }
    }

    record Claim(Note head, String who) {}

    /** From left to right through entries and hashes at once. */
    static final class Walk {
        private final Path folder;
        private final long size;
        private final Deque<Claim> claims;
        private final Edge edge = new Edge();
        private long agreed;

        Walk(Path folder, long size, List<Claim> claims) {
            this.folder = folder;
            this.size = size;
            this.claims = new ArrayDeque<>(claims);
        }

        void walk() throws IOException {
            var hashing = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
                var thread = new Thread(work);
                thread.setDaemon(true);
                return thread;
            });
            var underWay = new ArrayDeque<Future<Chunk>>();
            try (var entries = in(folder.resolve("entries")); var leaves = in(folder.resolve("leaves"))) {
                for (var first = 0L; first < size; first += CHUNK) {
                    var chunk = new Chunk(first, (int) Math.min(CHUNK, size - first), entries, leaves);
                    underWay.add(hashing.submit(chunk::hashed));
                    if (underWay.size() > 8) take(underWay.remove());
                }
                while (!underWay.isEmpty()) take(underWay.remove());
                var more = entry(entries);
                if (more != null) {
                    throw new Wrong("%s was never sealed and stands behind the last sealed one: it was inserted".formatted(named(more)));
                }
            }
        }

        private void take(Future<Chunk> future) throws IOException {
            var chunk = done(future);
            if (chunk.wrong >= 0) throw blame(chunk);
            var at = 0;
            for (; at < chunk.leaves; at++) {
                edge.append(Arrays.copyOfRange(chunk.hashes, at * HASH, (at + 1) * HASH));
                agree();
            }
        }

        private void agree() {
            while (!claims.isEmpty() && claims.getFirst().head.size <= edge.size) {
                var claim = claims.removeFirst();
                if (!Arrays.equals(edge.root(), claim.head.root)) {
                    throw new Wrong("%s has another root than the entries below it. The head before, of %,d entries, agrees: either"
                            .formatted(claim.who, agreed) + " this one was altered, or one of the entries behind that together with its hash");
                }
                agreed = claim.head.size;
            }
        }

        private Wrong blame(Chunk chunk) throws IOException {
            var at = chunk.wrong;
            var leaf = chunk.first + at;
            var sealed = chunk.sealedNumbers[at];
            if (at < chunk.entries.size() && number(chunk.entries.get(at)) == sealed) {
                return new Wrong("%s (leaf %,d) was changed after it was sealed".formatted(named(chunk.entries.get(at)), leaf));
            }
            if (!isAmongEntries(sealed)) {
                return new Wrong("Entry %,d (leaf %,d) was deleted".formatted(sealed, leaf));
            }
            if (at < chunk.entries.size() && !isAmongLeaves(number(chunk.entries.get(at)))) {
                return new Wrong("%s was never sealed and stands among sealed ones, before leaf %,d: it was inserted"
                        .formatted(named(chunk.entries.get(at)), leaf));
            }
            return new Wrong("Entry %,d was sealed as leaf %,d and stands elsewhere: entries were put in another order"
                    .formatted(sealed, leaf));
        }

        private boolean isAmongEntries(long number) throws IOException {
            try (var entries = in(folder.resolve("entries"))) {
                for (var entry = entry(entries); entry != null; entry = entry(entries)) {
                    if (number(entry) == number) return true;
                }
                return false;
            }
        }

        private boolean isAmongLeaves(long number) throws IOException {
            try (var leaves = in(folder.resolve("leaves"))) {
                for (var leaf = new byte[Long.BYTES + HASH]; leaves.readNBytes(leaf, 0, leaf.length) == leaf.length; ) {
                    if (ByteBuffer.wrap(leaf).getLong() == number) return true;
                }
                return false;
            }
        }
    }

    static Chunk done(Future<Chunk> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static final class Chunk {
        final long first;
        final int leaves;
        final List<byte[]> entries = new ArrayList<>();
        final long[] sealedNumbers;
        final byte[] sealedHashes;
        final byte[] hashes;
        int wrong = -1;

        Chunk(long first, int leaves, DataInputStream entriesIn, DataInputStream leavesIn) throws IOException {
            this.first = first;
            this.leaves = leaves;
            sealedNumbers = new long[leaves];
            sealedHashes = new byte[leaves * HASH];
            hashes = new byte[leaves * HASH];
            for (var at = 0; at < leaves; at++) {
                try {
                    sealedNumbers[at] = leavesIn.readLong();
                    leavesIn.readFully(sealedHashes, at * HASH, HASH);
                } catch (EOFException end) {
                    throw new Wrong("The hashes of sealed entries are missing from leaf %,d on".formatted(first + at));
                }
                var entry = entries.size() == at ? entry(entriesIn) : null;
                if (entry != null) entries.add(entry);
            }
        }

        Chunk hashed() {
            for (var at = 0; at < entries.size(); at++) {
                System.arraycopy(hash((byte) 0, entries.get(at)), 0, hashes, at * HASH, HASH);
                if (wrong < 0 && number(entries.get(at)) != sealedNumbers[at]) wrong = at;
            }
            var differs = Arrays.mismatch(hashes, sealedHashes);
            if (differs >= 0 && (wrong < 0 || differs / HASH < wrong)) wrong = differs / HASH;
            if (entries.size() < leaves && (wrong < 0 || entries.size() < wrong)) wrong = entries.size();
            return this;
        }
    }

    static DataInputStream in(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20));
    }

    /** The next entry's bytes, or null behind the last. */
    static byte[] entry(DataInputStream in) throws IOException {
        var begin = in.readNBytes(Integer.BYTES);
        if (begin.length == 0) return null;
        var length = begin.length < Integer.BYTES ? -1 : ByteBuffer.wrap(begin).getInt();
        var entry = length < 9 || length > LONGEST_ENTRY ? new byte[0] : in.readNBytes(length);
        if (entry.length != length) throw new Wrong("The file of entries is cut off or damaged");
        return entry;
    }

    static long number(byte[] entry) {
        return ByteBuffer.wrap(entry).getLong(1);
    }

    static String named(byte[] entry) {
        return "Entry %,d of %s".formatted(number(entry), time(ByteBuffer.wrap(entry).getLong(9)));
    }

    static Instant time(long microseconds) {
        return Instant.ofEpochSecond(Math.floorDiv(microseconds, 1_000_000L), Math.floorMod(microseconds, 1_000_000L) * 1000);
    }

    // ---- A proof ----

    static int proof(String text, List<Key> keys) {
        if (text.startsWith(INCLUSION + "\n")) return inclusion(text, keys);
        if (text.startsWith(CONSISTENCY + "\n")) return consistency(text, keys);
        System.err.println("This is no proof that this program knows.");
        return 2;
    }

    static int inclusion(String text, List<Key> keys) {
        var end = text.indexOf("\n\n");
        if (end < 0) throw new Wrong("The proof is cut off");
        var lines = text.substring(0, end).lines().toList();
        if (lines.size() < 3 || !lines.get(1).startsWith("extra ") || !lines.get(2).matches("index (0|[1-9][0-9]{0,17})")) {
            throw new Wrong("The proof is damaged");
        }
        var entry = base64(lines.get(1).substring(6));
        var index = Long.parseLong(lines.get(2).substring(6));
        var path = lines.subList(3, lines.size()).stream().map(Verify::base64).toList();
        var head = Note.parse(text.substring(end + 2), "the head of the proof");
        head.mustBeSigned(keys, "The head of %,d entries is signed by no known key");
        if (entry.length < 17 || !includes(hash((byte) 0, entry), index, head.size, path, head.root)) {
            throw new Wrong("The proof does not lead from the entry to the head");
        }
        System.out.printf("This entry stands in the trail, as leaf %,d of %,d:%n%s", index, head.size, shown(entry));
        return 0;
    }

    static int consistency(String text, List<Key> keys) {
        var parts = text.split("\n\n");
        if (parts.length != 5) throw new Wrong("The proof is damaged");
        var path = parts[0].lines().skip(1).map(Verify::base64).toList();
        var old = Note.parse(parts[1] + "\n\n" + parts[2] + "\n", "the earlier head");
        var head = Note.parse(parts[3] + "\n\n" + parts[4], "the later head");
        old.mustBeSigned(keys, "The head of %,d entries is signed by no known key");
        head.mustBeSigned(keys, "The head of %,d entries is signed by no known key");
        if (!isConsistent(old.size, old.root, head.size, head.root, path)) {
            throw new Wrong("The trail of %,d entries is not how that of %,d begins".formatted(old.size, head.size));
        }
        System.out.printf("The trail of %,d entries is how that of %,d begins.%n", old.size, head.size);
        return 0;
    }

    /** docs/trail-format.md has the bytes of an entry one by one. */
    static String shown(byte[] bytes) {
        var entry = ByteBuffer.wrap(bytes);
        if (entry.get() != 1) return "  in a form that this program does not know\n";
        var shown = new StringBuilder();
        shown.append("  number     %d%n".formatted(entry.getLong()));
        shown.append("  at         %s%n".formatted(time(entry.getLong())));
        for (var what : List.of("key", "actor", "unit")) shown.append("  %-10s %s%n".formatted(what, uuid(entry)));
        shown.append("  operation  %d%n  result     %d%n".formatted(entry.getShort(), entry.getShort()));
        var counted = entry.get() == 1;
        var count = entry.getInt();
        if (counted) shown.append("  count      %d%n".formatted(count));
        var deed = new byte[entry.getInt()];
        entry.get(deed);
        shown.append("  deed       %s%n".formatted(new String(deed, StandardCharsets.UTF_8)));
        for (var left = entry.getInt(); left > 0; left--) shown.append("  record     %s%n".formatted(uuid(entry)));
        shown.append("  purpose    %s%n".formatted(entry.get() == 0 ? "none" : "given, and encrypted"));
        return shown.toString();
    }

    static UUID uuid(ByteBuffer from) {
        return new UUID(from.getLong(), from.getLong());
    }

    // ---- The tree: RFC 9162, 2.1 ----

    static byte[] hash(byte kind, byte[]... parts) {
        var sha256 = SHA256.get();
        sha256.update(kind);
        for (var part : parts) sha256.update(part);
        return sha256.digest();
    }

    static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    });

    /** The right edge of a tree that grows: the top of each whole subtree, by its height. */
    static final class Edge {
        private final byte[][] tops = new byte[63][];
        long size;

        void append(byte[] leaf) {
            var hash = leaf;
            var height = 0;
            for (; (size >> height & 1) == 1; height++) hash = hash((byte) 1, tops[height], hash);
            tops[height] = hash;
            size++;
        }

        byte[] root() {
            byte[] root = null;
            for (var height = 0; size >> height > 0; height++) {
                if ((size >> height & 1) == 1) root = root == null ? tops[height] : hash((byte) 1, tops[height], root);
            }
            return root == null ? SHA256.get().digest() : root;
        }
    }

    static boolean includes(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
        if (index >= size) return false;
        var at = index;
        var last = size - 1;
        var hash = leaf;
        for (var beside : path) {
            if (last == 0) return false;
            if ((at & 1) == 1 || at == last) {
                hash = hash((byte) 1, beside, hash);
                for (; (at & 1) == 0 && at != 0; at >>= 1) last >>= 1;
            } else {
                hash = hash((byte) 1, hash, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    static boolean isConsistent(long old, byte[] oldRoot, long size, byte[] root, List<byte[]> path) {
        if (old == size) return path.isEmpty() && Arrays.equals(oldRoot, root);
        if (old == 0 || old > size) return false;
        var steps = new ArrayDeque<>(path);
        if (Long.bitCount(old) == 1) steps.addFirst(oldRoot);
        if (steps.isEmpty()) return false;
        var at = old - 1;
        var last = size - 1;
        for (; (at & 1) == 1; at >>= 1) last >>= 1;
        var before = steps.removeFirst();
        var after = before;
        for (var beside : steps) {
            if (last == 0) return false;
            if ((at & 1) == 1 || at == last) {
                before = hash((byte) 1, beside, before);
                after = hash((byte) 1, beside, after);
                for (; (at & 1) == 0 && at != 0; at >>= 1) last >>= 1;
            } else {
                after = hash((byte) 1, after, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(before, oldRoot) && Arrays.equals(after, root);
    }

    // ---- Heads: C2SP signed-note, tlog-checkpoint, tlog-cosignature ----

    static List<String> notes(String text) {
        return Arrays.stream(text.split("(?<=\n)\n(?!— )")).filter(note -> !note.isBlank()).toList();
    }

    static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException damaged) {
            throw new Wrong("This is damaged: " + text);
        }
    }

    static List<Key> keys(Path file) throws IOException {
        var keys = new ArrayList<Key>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) keys.add(Key.parse(line.strip()));
        }
        return keys;
    }

    record Key(String text, String name, byte[] id, byte kind, byte[] bytes) {
        static Key parse(String text) {
            var parts = text.split("\\+", 3);
            var both = parts.length == 3 ? base64(parts[2]) : new byte[0];
            if (both.length != 1 + HASH || both[0] != 1 && both[0] != 4) throw new Wrong("This is no public key: " + text);
            var hashed = SHA256.get();
            hashed.update((parts[0] + "\n").getBytes(StandardCharsets.UTF_8));
            var id = Arrays.copyOf(hashed.digest(both), 4);
            if (!HexFormat.of().formatHex(id).equals(parts[1])) throw new Wrong("This public key was altered: " + text);
            return new Key(text, parts[0], id, both[0], Arrays.copyOfRange(both, 1, both.length));
        }

        boolean verifies(String body, byte[] signature) {
            try {
                var encoded = ByteBuffer.allocate(12 + HASH).put(HexFormat.of().parseHex("302a300506032b6570032100")).put(bytes);
                var verifier = Signature.getInstance("Ed25519");
                verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.array())));
                verifier.update(body.getBytes(StandardCharsets.UTF_8));
                return verifier.verify(signature);
            } catch (GeneralSecurityException malformed) {
                return false;
            }
        }
    }

    record Note(String origin, long size, byte[] root, String body, List<String> signatures) {
        static Note parse(String text, String what) {
            var end = text.lastIndexOf("\n\n");
            var lines = end < 0 ? new String[0] : text.substring(0, end + 1).split("\n", -1);
            if (lines.length < 4 || !lines[1].matches("0|[1-9][0-9]{0,17}") || base64(lines[2]).length != HASH) {
                throw new Wrong("This is no head: " + what);
            }
            return new Note(lines[0], Long.parseLong(lines[1]), base64(lines[2]), text.substring(0, end + 1),
                    text.substring(end + 2).lines().toList());
        }

        void mustBeSigned(List<Key> keys, String otherwise) {
            if (keys.stream().noneMatch(key -> key.kind == 1 && key.name.equals(origin) && isSignedBy(key))) {
                throw new Wrong(otherwise.formatted(size));
            }
        }

        boolean isSignedBy(Key key) {
            for (var line : signatures) {
                var parts = line.split(" ");
                if (parts.length != 3 || !parts[0].equals("—") || !parts[1].equals(key.name)) continue;
                var bytes = base64(parts[2]);
                if (bytes.length < 4 || !Arrays.equals(Arrays.copyOf(bytes, 4), key.id)) continue;
                if (key.kind == 1 && key.verifies(body, Arrays.copyOfRange(bytes, 4, bytes.length))) return true;
                if (key.kind == 4 && bytes.length > 12) {
                    var time = Long.toUnsignedString(ByteBuffer.wrap(bytes).getLong(4));
                    var signed = "cosignature/v1\ntime " + time + "\n" + body;
                    if (key.verifies(signed, Arrays.copyOfRange(bytes, 12, bytes.length))) return true;
                }
            }
            return false;
        }
    }
}
