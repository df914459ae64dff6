package occ.files.internal;

import javax.crypto.SecretKey;
import occ.files.FileId;
import occ.files.FileKind;
import occ.files.FileName;
import occ.files.Received;

/** A file that was checked and lies in the folder, with the key that opens it. Nobody else has the key yet. */
record Arrived(FileId id, FileName name, FileKind kind, long bytes, String sha256, SecretKey key)
        implements Received.Ready {}
