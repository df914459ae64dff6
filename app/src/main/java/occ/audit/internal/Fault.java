package occ.audit.internal;

/** What a verification found wrong first. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final String KEEP =
            "Keep the database as it is and its backups, note who could enter it as owner, and tell your"
                    + " security officer: docs/runbooks/verifying-the-trail.md says what comes next.";

    Fault(String what) {
        super(what, null, false, false);
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
