package occ.retention;

/**
 * Every disposal, outside the database: keys and references alone. A backup that is restored brings back what was disposed of
 * since, so before the program opens, it disposes of it again.
 */
public interface DisposalLedger {
    /** @throws LedgerMissing if the database knows of disposals and there is no ledger */
    Replayed replay();

    /** Where the ledger is lost and the database was not restored: writes it anew from there. @return how many lines */
    int beginAnew();

    /** {@code again} is how many records were disposed of again, {@code written} how many lines the ledger lacked. */
    record Replayed(int again, int written) {}

    /** Without it nobody knows whether a backup was restored: what was disposed of may be there again. */
    final class LedgerMissing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public LedgerMissing(String message) {
            super(message);
        }
    }
}
