package occ.demonstration.internal;

/** How far a group has come by today. */
enum Ending {
    NOMINATED,
    TRIAGE,
    RETURNED,
    REJECTED,
    DEVELOPMENT,
    SCORED,
    MAPPED,
    MONITORED,
    ARCHIVE_PROPOSED,
    ARCHIVED;

    /** Whether it has been scored, checked and answered. */
    boolean isAnswered() {
        return compareTo(MAPPED) >= 0;
    }
}
