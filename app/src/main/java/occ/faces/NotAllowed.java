package occ.faces;

/** The reader may not do this. Shown exactly as {@link NoSuchRecord}; the reason goes to the trail only. */
public class NotAllowed extends RuntimeException {
    public NotAllowed(String message) {
        super(message);
    }
}
