package occ.files.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import occ.files.FileId;
import occ.files.FileKind;
import occ.files.FileName;
import occ.files.NewFile;
import occ.files.Received;
import occ.files.Received.Refused;
import occ.kernel.Uuid7;
import org.springframework.stereotype.Component;

/**
 * From what somebody sends to a sealed content that was checked. It is sealed first and read from there, so that it lies
 * in the open nowhere of ours and memory holds no more than a segment of it.
 */
@Component
class Receiving {
    /** Longer than any form takes from its upload to its deed. */
    private static final Duration KEPT_WITHIN = Duration.ofHours(1);

    private final LooseTable loose;
    private final ContentFolder folder;
    private final Sweeping sweeping;
    private final Limits limits;
    private final Clock clock;

    Receiving(LooseTable loose, ContentFolder folder, Sweeping sweeping, Limits limits, Clock clock) {
        this.loose = loose;
        this.folder = folder;
        this.sweeping = sweeping;
        this.limits = limits;
        this.clock = clock;
    }

    Received receive(NewFile file) {
        sweeping.sweep();
        var name = FileName.of(file.name());
        var kind = FileKind.ending(name.ending());
        return kind.isPresent() ? seal(file, name, kind.get()) : new Refused(Sentences.wrongEnding(name));
    }

    private Received seal(NewFile file, FileName name, FileKind kind) {
        var id = new FileId(Uuid7.at(clock.instant()));
        loose.add(id, clock.instant().plus(KEPT_WITHIN));
        try {
            var received = checked(id, file, name, kind);
            if (received instanceof Refused) {
                sweeping.remove(id);
            }
            return received;
        } catch (IOException brokenOff) {
            sweeping.remove(id);
            throw new UncheckedIOException(brokenOff);
        }
    }

    private Received checked(FileId id, NewFile file, FileName name, FileKind kind) throws IOException {
        var key = Segments.freshKey();
        var segments = new Segments(key);
        var sealed = folder.write(id, segments, file.content(), limits.bytes());
        var objection = objection(id, segments, sealed, name, kind);
        return objection.isPresent()
                ? new Refused(objection.get())
                : new Arrived(id, name, kind, sealed.bytes(), sealed.sha256(), key);
    }

    private Optional<String> objection(FileId id, Segments segments, Sealed sealed, FileName name, FileKind kind)
            throws IOException {
        if (sealed.bytes() == 0) {
            return Optional.of(Sentences.EMPTY);
        }
        if (sealed.bytes() > limits.bytes()) {
            return Optional.of(Sentences.tooLarge(limits.bytes()));
        }
        try (var content = folder.read(id, segments)) {
            return new Checks(limits).objection(name, kind, new Bytes(content));
        }
    }
}
