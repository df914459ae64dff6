package occ.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.files.FileId;
import occ.files.Files;
import occ.files.NewFile;
import occ.files.OpenFile;
import occ.files.Received;
import occ.files.Received.Refused;
import occ.files.StoredFile;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rows in the database under row security, contents in the folder; only who reads the row has the key. */
@Component
class StoredFiles implements Files {
    private final Receiving receiving;
    private final FileTable table;
    private final LooseTable loose;
    private final ContentFolder folder;
    private final Sweeping sweeping;
    private final Limits limits;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredFiles(
            Receiving receiving,
            FileTable table,
            LooseTable loose,
            ContentFolder folder,
            Sweeping sweeping,
            Limits limits,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.receiving = receiving;
        this.table = table;
        this.loose = loose;
        this.folder = folder;
        this.sweeping = sweeping;
        this.limits = limits;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Received receive(Actor actor, NewFile file) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A file is received before the deed's transaction begins");
        }
        var received = receiving.receive(file);
        if (received instanceof Refused) {
            var entry = Entry.of(Operation.COLLECTION, "files.refused").ending(Result.REFUSED);
            transactions.run(actor, () -> trail.append(actor, entry));
        }
        return received;
    }

    @Override
    public StoredFile keep(Actor actor, Received.Ready file, ClassId accessClass) {
        if (!(file instanceof Arrived arrived)) {
            throw new IllegalArgumentException("Only what was received here is kept");
        }
        return transactions.as(actor, () -> {
            if (!loose.take(arrived.id())) {
                throw new IllegalStateException("A file was kept twice, or too long after it was received");
            }
            var stored = stored(arrived);
            table.add(actor.account(), stored, arrived.key().getEncoded(), accessClass);
            trail.append(actor, Entry.of(Operation.COLLECTION, "files.kept", stored.id()));
            return stored;
        });
    }

    private StoredFile stored(Arrived arrived) {
        return new StoredFile(
                arrived.id(),
                Reference.next("FIL").text(),
                arrived.name(),
                arrived.kind(),
                arrived.bytes(),
                arrived.sha256(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public List<StoredFile> of(Actor actor, Collection<FileId> files) {
        return transactions.as(actor, () -> {
            var found = table.all(files);
            if (!found.isEmpty()) {
                var ids = found.stream().map(StoredFile::id).toList();
                trail.append(actor, Entry.of(Operation.CONSULTATION, "files.listed", ids));
            }
            return found;
        });
    }

    @Override
    public OpenFile open(Actor actor, FileId id) {
        var unsealing = transactions.as(actor, () -> {
            var file = table.all(List.of(id)).stream().findFirst().orElseThrow(StoredFiles::none);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "files.opened", id));
            return new Unsealing(file, table.segments(id).orElseThrow(StoredFiles::none));
        });
        return unsealing.in(folder);
    }

    private record Unsealing(StoredFile file, Segments segments) {
        OpenFile in(ContentFolder folder) {
            try {
                return new OpenFile(file, Channels.newInputStream(folder.read(file.id(), segments)));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }

    @Override
    public void reclassify(Actor actor, FileId id, ClassId accessClass) {
        transactions.run(actor, () -> {
            if (!table.reclassify(id, accessClass)) {
                throw none();
            }
            trail.append(actor, Entry.of(Operation.ALTERATION, "files.reclassified", id));
        });
    }

    @Override
    public void dispose(Actor actor, FileId id, String why) {
        transactions.run(actor, () -> {
            var now = clock.instant();
            if (!table.dispose(id, actor.account(), now)) {
                throw none();
            }
            loose.add(id, now);
            sweeping.afterCommit();
            trail.append(
                    actor, Entry.of(Operation.ERASURE, "files.disposed-of", id).because(why));
        });
    }

    @Override
    public long largest() {
        return limits.bytes();
    }

    private static NoSuchRecord none() {
        return new NoSuchRecord("file");
    }
}
