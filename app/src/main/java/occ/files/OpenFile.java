package occ.files;

import java.io.IOException;
import java.io.InputStream;

/** A file being given out. A content that was tampered with ends in an {@link IOException} and not in other bytes. */
public record OpenFile(StoredFile file, InputStream content) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        content.close();
    }
}
