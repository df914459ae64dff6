package occ.sources;

/** A row of the register is not what was sealed: it was changed, exchanged, or is sealed to another key. */
public class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SealBroken(String what, Throwable cause) {
        super(what + " of the source register was changed behind the program’s back", cause);
    }

    public SealBroken(String what) {
        super(what + " of the source register was changed behind the program’s back");
    }
}
