package occ.plans;

import java.time.Duration;
import java.util.List;
import occ.access.Verb;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Severity;
import occ.mapping.MappingClocks;

/** What an adequate plan has, and how long it may take (R01, R03, R39). */
public final class PlanAdequacy {
    private static final int DAYS = MappingClocks.LOCAL_DEFAULT.planDays();
    private static final String BY_THE_PLAN = "The day that the plan itself sets";

    public static final AdequacyRule NO_PLAN = new AdequacyRule(
            "no-plan",
            "R01",
            "No plan in force",
            "Write the plan",
            "/plan",
            Verb.WRITE_PLANS,
            Duration.ofDays(DAYS),
            Severity.HIGH,
            "Local default: " + DAYS + " days after mapping");
    public static final AdequacyRule NOT_DECIDED = new AdequacyRule(
            "plan-not-decided",
            "R03",
            "Plan waits for approval",
            "Approve or send back",
            "/plan/decision",
            Verb.APPROVE_PLANS,
            Duration.ofDays(7),
            Severity.MEDIUM,
            "Local default: 7 days after it was submitted");
    public static final AdequacyRule REVIEW = new AdequacyRule(
            "plan-review",
            "R01",
            "Plan not reviewed",
            "Review the plan",
            "/plan",
            Verb.WRITE_PLANS,
            Duration.ZERO,
            Severity.MEDIUM,
            BY_THE_PLAN);
    public static final AdequacyRule ACTION_LATE = new AdequacyRule(
            "plan-action-late",
            "R01",
            "Action of the plan is late",
            "Record the outcome",
            "/plan/actions",
            Verb.WRITE_PLANS,
            Duration.ZERO,
            Severity.MEDIUM,
            BY_THE_PLAN);
    public static final AdequacyRule ONE_SIDED = new AdequacyRule(
            "plan-one-sided",
            "R39",
            "Plan has one side only, and no reason",
            "Add an objective, or why there is none",
            "/plan",
            Verb.WRITE_PLANS,
            Duration.ofDays(7),
            Severity.LOW,
            "Local default: 7 days after it was begun");
    public static final AdequacyRule OWNER_LEFT = new AdequacyRule(
            "plan-action-owner-left",
            "R01",
            "Action of somebody who has left",
            "Give it to somebody else",
            "/plan/actions",
            Verb.WRITE_PLANS,
            Duration.ZERO,
            Severity.MEDIUM,
            "Local default: at once");

    public static final List<AdequacyRule> ALL =
            List.of(NO_PLAN, NOT_DECIDED, REVIEW, ACTION_LATE, ONE_SIDED, OWNER_LEFT);

    private PlanAdequacy() {}
}
