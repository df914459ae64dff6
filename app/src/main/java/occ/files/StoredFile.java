package occ.files;

import java.time.Instant;

/** A file that is kept. {@code sha256} is that of what was handed over, in hexadecimal digits. */
public record StoredFile(
        FileId id, String reference, FileName name, FileKind kind, long bytes, String sha256, Instant keptAt) {

    /** As it stands beside the name: {@code PDF document, 2.4 MB}. */
    public String described() {
        return kind.words() + ", " + FileSize.of(bytes);
    }
}
