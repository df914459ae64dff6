package occ.work.pages;

import occ.access.Role;

/** What each role is told when nothing waits for it: what comes here, so that an empty page is an answer. */
final class EmptyWords {
    static final String WITHOUT_ROLE =
            "You have no role yet, so nothing can wait for you. Ask your administrator for the role your work needs.";

    private EmptyWords() {}

    static String of(Role role) {
        return switch (role) {
            case ANALYST -> "Scores to refresh, reviews and possible duplicates come here when they are due.";
            case LEAD_OFFICER -> "Reviews and actions of the groups you lead come here, and groups offered to you.";
            case REGIONAL_COORDINATOR ->
                "Nominations to decide, scores to check and your region’s exceptions come here.";
            case EMBEDDED_OFFICER -> "Changes to groups in tiers 1 and 2 of your region come here.";
            case TASKING_CHAIR -> "Tiers to decide and overrides to look at come here.";
            case INTELLIGENCE_OFFICER -> "Reports to evaluate, sanitise and send come here.";
            case OFFENDER_MANAGER -> "Releases, conditions and breaches of the people you manage come here.";
            case CAMPAIGN_LEAD -> "Campaigns and measures that need you come here.";
            case DUTY_OFFICER -> "Threats to life that are put to you come here, and gaps in the duty rota.";
            case SCORING_AUTHORITY -> "Scores that another person must check come here.";
            case PARTNER -> "What is addressed to you comes here.";
            case SOURCE_CONTROLLER ->
                "Lodgements to file, and what the other controllers opened in the source register, come here.";
            case DISPOSAL_APPROVER ->
                "Proposals of others to dispose of a record, or to keep one of a child, come here.";
            case DISCLOSURE_OFFICER -> "Schedules to draw up, to sign and to supplement come here.";
            case RIGHTS_CASEWORKER -> "Requests about people’s data come here, with the day each must be answered by.";
            case DATA_PROTECTION_OFFICER ->
                "Answers to approve come here, and requests about people’s data that are late.";
            case STATISTICIAN -> "Figures of others to approve come here.";
            case AUDITOR -> "You read the trail and no content.";
            case ADMINISTRATOR -> "Privileged roles that wait for a second administrator come here.";
        };
    }
}
