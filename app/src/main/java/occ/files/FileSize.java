package occ.files;

import java.util.Locale;

/** The size of a file as people say it: {@code 812 bytes}, {@code 14 KB}, {@code 2.4 MB}. */
public final class FileSize {
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private FileSize() {}

    public static String of(long bytes) {
        if (bytes < KILOBYTE) {
            return bytes == 1 ? "1 byte" : bytes + " bytes";
        }
        return bytes < MEGABYTE ? Math.ceilDiv(bytes, KILOBYTE) + " KB" : megabytes(bytes);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.UK, "%,.1f MB", (double) bytes / MEGABYTE).replace(".0 ", " ");
    }
}
