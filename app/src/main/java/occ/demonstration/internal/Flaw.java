package occ.demonstration.internal;

/** What is missing in the response to a group, so that the world has exceptions of every kind. */
enum Flaw {
    NO_OWNER,
    NO_TIER,
    NO_LEAD,
    LEAD_SILENT,
    LEAD_DECLINED,
    TIER_BELOW_BAND,
    REVIEW_LATE,
    SCORE_OLD,
    TRIAGE_LATE,
    DEVELOPMENT_LATE,
    ASSURANCE_LATE
}
