package occ.audit.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import occ.audit.tree.Checkpoint.Signer;
import occ.audit.tree.NoteKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Who signs heads. Several sign while one key takes over from another. Each key that ever signed is written down in the file
 * of public keys, so that old heads are checked after its secret is gone.
 */
@Component
class SigningKeys {
    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

    private final AuditSettings settings;
    private @Nullable List<Signer> signers;

    SigningKeys(AuditSettings settings) {
        this.settings = settings;
    }

    String origin() {
        return settings.origin();
    }

    /** Made at the first signing: whoever only verifies needs no secret. */
    synchronized List<Signer> signers() {
        if (signers == null) {
            var found = find();
            writeDown(found);
            signers = found;
        }
        return signers;
    }

    private List<Signer> find() {
        var found = new ArrayList<Signer>();
        if (!settings.key().isBlank()) {
            found.add(KeyPairSigner.of(origin(), settings.key(), "OCC_AUDIT_KEY"));
        }
        if (!settings.signCommand().isBlank()) {
            found.add(CommandSigner.of(origin(), settings.signCommand(), settings.signCommandKey()));
        }
        settings.keyFiles().forEach(file -> found.add(inFile(Path.of(file.strip()))));
        return found.isEmpty() ? List.of(inFile(settings.folder().resolve("signing-key"))) : found;
    }

    private Signer inFile(Path file) {
        var text = PrivateFiles.readOrMake(file, KeyPairSigner::fresh);
        if (PrivateFiles.isOpenToOthers(file)) {
            LOG.warn("{} signs the trail, and others than its owner can read it", file);
        }
        return KeyPairSigner.of(origin(), text, file.toString());
    }

    private void writeDown(List<Signer> found) {
        var known = new LinkedHashSet<>(known());
        if (known.addAll(found.stream().map(Signer::key).toList())) {
            PrivateFiles.replace(file(), known.stream().map(NoteKey::text).collect(Collectors.joining("\n", "", "\n")));
        }
    }

    /** Public keys that sign heads or did; with those of witnesses, whom somebody named. */
    Set<NoteKey> known() {
        var known = new LinkedHashSet<NoteKey>();
        PrivateFiles.read(file()).ifPresent(text -> text.lines().forEach(line -> add(line, file().toString(), known)));
        settings.witnessKeys().forEach(text -> add(text, "OCC_AUDIT_WITNESS_KEYS", known));
        return known;
    }

    private static void add(String text, String where, Set<NoteKey> known) {
        if (!text.isBlank()) {
            known.add(NoteKey.parse(text)
                    .orElseThrow(() -> new IllegalStateException("This is no public key, in " + where + ": " + text)));
        }
    }

    private Path file() {
        return settings.folder().resolve("public-keys");
    }
}
