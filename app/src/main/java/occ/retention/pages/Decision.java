package occ.retention.pages;

/** What the second person says. */
enum Decision {
    APPROVE,
    REFUSE
}
