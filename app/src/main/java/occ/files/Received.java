package occ.files;

/** What came of a file that was handed over. The sentence of a refusal stands beside the field. */
public sealed interface Received {

    /** Checked, and waiting to be kept. */
    non-sealed interface Ready extends Received {
        FileName name();

        FileKind kind();

        long bytes();
    }

    record Refused(String sentence) implements Received {}
}
