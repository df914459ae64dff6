package occ.access;

import occ.kernel.Identifier;

/**
 * A record is not shown before its reader says why. Not a value, so that no page that forgets to ask for it shows the
 * record all the same: the reading it interrupts is rolled back.
 */
public class PurposeNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Identifier record;

    public PurposeNeeded(Identifier record) {
        super("A purpose is needed");
        this.record = record;
    }

    public Identifier record() {
        return record;
    }
}
