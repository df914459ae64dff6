package occ.access;

/** A record that does not exist, or not for this reader: the two are one and the same. */
public class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotThere(String what) {
        super(what);
    }
}
