package occ.faces;

/**
 * What was asked for is not there, or not there for this reader: the two are the same answer on every face, so
 * that nobody learns of a record by being refused it.
 */
public class NoSuchRecord extends RuntimeException {
    public NoSuchRecord(String message) {
        super(message);
    }
}
