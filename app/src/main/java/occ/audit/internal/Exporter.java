package occ.audit.internal;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import occ.audit.TrailExport;
import occ.audit.internal.TreeTable.Head;
import occ.audit.tree.Hashes;
import occ.audit.tree.NoteKey;
import org.springframework.stereotype.Component;

/** docs/trail-format.md has the files one by one. They are written as the database has them, right or wrong: the verifier says. */
@Component
class Exporter implements TrailExport {
    private static final String VERIFIER = "Verify.java";

    private final Owner owner;
    private final TreeTable tree;
    private final SigningKeys keys;
    private final Heads heads;
    private final Looks looks;

    Exporter(Owner owner, TreeTable tree, SigningKeys keys, Heads heads, Looks looks) {
        this.owner = owner;
        this.tree = tree;
        this.keys = keys;
        this.heads = heads;
        this.looks = looks;
    }

    @Override
    public Exported export(Path folder) {
        var newest = tree.newest();
        if (newest.size() == 0) {
            return new Refused("Nothing is sealed yet: bin/occ audit seal");
        }
        try {
            Files.createDirectories(folder);
            if (!isEmpty(folder)) {
                return new Refused("%s is not empty".formatted(folder));
            }
            looks.exported();
            return write(folder, newest);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        } catch (SQLException failed) {
            throw new IllegalStateException("The trail could not be read", failed);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var within = Files.list(folder)) {
            return within.findAny().isEmpty();
        }
    }

    private Written write(Path folder, Head newest) throws IOException, SQLException {
        var entries = writeEntries(folder.resolve("entries"), newest);
        writeLeaves(folder.resolve("leaves"), newest.size());
        var signed = tree.heads().stream()
                .filter(head -> head.size() <= newest.size())
                .toList();
        Files.writeString(
                folder.resolve("heads"), signed.stream().map(Head::note).collect(Collectors.joining("\n")));
        Files.writeString(
                folder.resolve("public-keys"),
                keys.known().stream().map(NoteKey::text).collect(Collectors.joining("\n", "", "\n")));
        writeWitnessed(folder.resolve("witnessed"), newest.size());
        try (var verifier = Objects.requireNonNull(Exporter.class.getResourceAsStream("/audit/" + VERIFIER))) {
            Files.copy(verifier, folder.resolve(VERIFIER));
        }
        return new Written(entries, signed.size());
    }

    private long writeEntries(Path file, Head newest) throws SQLException {
        return owner.reading(connection -> {
            var many = 0L;
            try (var rows = new CopiedRows(
                            connection, """
                            select %s from audit.entry where (place, number) <= (%d, %d) order by place, number
                            """.formatted(EntryForm.COLUMNS, newest.place(), newest.number()));
                    var out = to(file)) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    var form = EntryForm.of(row);
                    out.writeInt(form.length);
                    out.write(form);
                    many++;
                }
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
            return many;
        });
    }

    private void writeLeaves(Path file, long size) throws SQLException {
        owner.reading(connection -> {
            try (var sealed = new SealedLeaves(connection, size);
                    var out = to(file)) {
                for (var leaves = sealed.next(); leaves != null; leaves = sealed.next()) {
                    for (var at = 0; at < leaves.many(); at++) {
                        out.writeLong(leaves.numbers()[at]);
                        out.write(leaves.hashes(), at * Hashes.LENGTH, Hashes.LENGTH);
                    }
                }
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            } catch (Fault missing) {
                // The verifier finds them missing.
            }
            return size;
        });
    }

    /** Each witness's own copy as it is now, and what it was given: the two are not the same to whoever doubts. */
    private void writeWitnessed(Path folder, long size) throws IOException {
        Files.createDirectories(folder);
        for (var witness : heads.witnesses()) {
            var last = witness.last();
            if (last.isPresent()) {
                Files.writeString(folder.resolve(witness.name() + "-has.checkpoint"), last.get());
            }
        }
        for (var told : tree.lastWitnessed()) {
            if (told.size() <= size) {
                Files.writeString(folder.resolve(told.witness() + "-was-given.checkpoint"), told.note());
            }
        }
    }

    private static DataOutputStream to(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20));
    }
}
