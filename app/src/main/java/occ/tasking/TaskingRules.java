package occ.tasking;

import java.time.Duration;
import java.util.List;
import occ.access.Verb;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Severity;

/** What an adequate response has, as far as tasking decides it, and how long it may take (R01, R08, R09). */
public final class TaskingRules {
    /** A local default, configurable: the official intervals are not public. */
    public static final int WORKING_DAYS = 5;

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final String LOCAL_DEFAULT = "Local default: " + WORKING_DAYS + " working days";

    public static final AdequacyRule NO_TIER = new AdequacyRule(
            "no-tier",
            "R01",
            "No tier decided",
            "Decide the tier",
            "/tier",
            Verb.DECIDE_TIER,
            A_WEEK,
            Severity.HIGH,
            LOCAL_DEFAULT + " after mapping");
    public static final AdequacyRule NO_OWNER = new AdequacyRule(
            "no-owner",
            "R01",
            "No owner",
            "Assign an owner",
            "/owner",
            Verb.ASSIGN_OWNER,
            A_WEEK,
            Severity.HIGH,
            LOCAL_DEFAULT + " after mapping");
    public static final AdequacyRule LEAD_NOT_ASSIGNED = new AdequacyRule(
            "lead-not-assigned",
            "R09",
            "No lead officer assigned",
            "Assign a lead officer",
            "/lead",
            Verb.ASSIGN_OWNER,
            A_WEEK,
            Severity.HIGH,
            LOCAL_DEFAULT + " without a lead");
    public static final AdequacyRule LEAD_NOT_ACCEPTED = new AdequacyRule(
            "lead-not-accepted",
            "R09",
            "Lead officer not accepted",
            "Accept or decline",
            "/lead/answer",
            Verb.LEAD,
            A_WEEK,
            Severity.MEDIUM,
            LOCAL_DEFAULT + " without a lead");
    public static final AdequacyRule BAND_A_LOW_TIER = new AdequacyRule(
            "band-a-low-tier",
            "R08",
            "Band A in tier 3 or 4",
            "Confirm or change the tier",
            "/tier/confirmation",
            Verb.DECIDE_TIER,
            Duration.ZERO,
            Severity.HIGH,
            "Local default: on the chair’s list at once");

    public static final List<AdequacyRule> ALL =
            List.of(NO_TIER, NO_OWNER, LEAD_NOT_ASSIGNED, LEAD_NOT_ACCEPTED, BAND_A_LOW_TIER);

    private TaskingRules() {}
}
