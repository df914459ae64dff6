package occ.access;

/** Somebody else changed the record since it was opened. The page shows both versions and loses neither. */
public class StaleRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleRecord(String what) {
        super(what);
    }
}
