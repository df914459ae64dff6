package occ.interchange.returns;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file as somebody handed it over, before anything of it is believed. */
public final class UploadedFile {
    private final String name;
    private final byte[] content;

    /** @param name as the sender's program gave it; only its last part is kept */
    public UploadedFile(String name, byte[] content) {
        this.name = lastPart(name);
        this.content = content.clone();
    }

    /** What stands after the last slash of either kind, made fit to be shown. A path is never taken from it. */
    public static String lastPart(String name) {
        var bare = Harmless.shown(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1), 100);
        return bare.isBlank() ? "unnamed" : bare;
    }

    public String name() {
        return name;
    }

    public int size() {
        return content.length;
    }

    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    public byte[] content() {
        return content.clone();
    }
}
