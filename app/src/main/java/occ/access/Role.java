package occ.access;

import static occ.access.Verb.*;

import java.util.EnumSet;
import java.util.Set;

/** What a person does here. The permission table is domain page 9; administration never opens content by itself. */
public enum Role {
    ANALYST(
            "Analyst",
            false,
            READ_MAP,
            RECORD_FACTS,
            NOMINATE,
            SCORE,
            WRITE_PLANS,
            REVIEW,
            PROPOSE_ARCHIVE,
            IMPORT,
            EXPORT,
            REPORT_INTELLIGENCE,
            READ_INTELLIGENCE,
            SET_REQUIREMENTS,
            CONFIRM_EXPOSURES,
            CHECK_DECONFLICTION,
            RAISE_THREAT_TO_LIFE,
            SCORE_BIDS,
            CLAIM_DISRUPTIONS,
            WRITE_STRATEGIES,
            REVIEW_RETENTION),
    LEAD_OFFICER(
            "Lead responsible officer",
            false,
            READ_MAP,
            RECORD_FACTS,
            NOMINATE,
            LEAD,
            WRITE_PLANS,
            REVIEW,
            PROPOSE_ARCHIVE,
            READ_INTELLIGENCE,
            SET_REQUIREMENTS,
            CONFIRM_EXPOSURES,
            CHECK_DECONFLICTION,
            RAISE_THREAT_TO_LIFE,
            BID,
            CLAIM_DISRUPTIONS,
            SUPERVISE_DISRUPTIONS,
            RUN_OPERATIONS,
            CLOSE_OPERATIONS),
    REGIONAL_COORDINATOR(
            "Regional coordinator",
            false,
            READ_MAP,
            RECORD_FACTS,
            NOMINATE,
            TRIAGE,
            ASSURE,
            OVERRIDE_BAND,
            ASSIGN_OWNER,
            APPROVE_PLANS,
            REVIEW,
            PROPOSE_ARCHIVE,
            APPROVE_ARCHIVE,
            MERGE_AND_SPLIT,
            ACCEPT_IMPORT,
            EXPORT,
            READ_INTELLIGENCE,
            SET_REQUIREMENTS,
            KEEP_PARTNERS,
            APPROVE_LEVERS,
            CONFIRM_EXPOSURES,
            CHECK_DECONFLICTION,
            COORDINATE,
            ARRANGE_COVER,
            WRITE_STRATEGIES,
            RAISE_THREAT_TO_LIFE,
            KEEP_DUTY_ROTA,
            APPROVE_BREAK_GLASS,
            KEEP_AWAY,
            PUBLISH_LESSONS,
            BID,
            SCORE_BIDS,
            TABLE_BIDS,
            CLAIM_DISRUPTIONS,
            SUPERVISE_DISRUPTIONS,
            RUN_OPERATIONS,
            CLOSE_OPERATIONS,
            KEEP_MEETINGS,
            REVIEW_RETENTION,
            PLACE_LEGAL_HOLDS),
    EMBEDDED_OFFICER(
            "Embedded senior officer",
            false,
            READ_MAP,
            NOMINATE,
            RECORD_FACTS,
            KEEP_PARTNERS,
            REPRESENT_COMMAND,
            EXPORT,
            READ_INTELLIGENCE,
            CHECK_DECONFLICTION,
            COORDINATE,
            RAISE_THREAT_TO_LIFE,
            BID,
            CLAIM_DISRUPTIONS,
            RUN_OPERATIONS),
    TASKING_CHAIR(
            "Tasking chair",
            true,
            READ_MAP,
            DECIDE_TIER,
            CARRY_RISK,
            APPROVE_STRATEGIES,
            ARRANGE_COVER,
            ASSIGN_OWNER,
            APPROVE_LEVERS,
            POST_OFFICERS,
            APPOINT_LEADS,
            APPROVE_PLANS,
            APPROVE_ARCHIVE,
            EXPORT,
            READ_INTELLIGENCE,
            RAISE_THREAT_TO_LIFE,
            APPROVE_BREAK_GLASS,
            KEEP_AWAY,
            PUBLISH_LESSONS,
            TABLE_BIDS,
            DECIDE_BIDS,
            SUPERVISE_DISRUPTIONS,
            MODERATE_DISRUPTIONS,
            CLOSE_OPERATIONS,
            KEEP_MEETINGS,
            CHAIR_MEETINGS,
            PLACE_LEGAL_HOLDS),
    INTELLIGENCE_OFFICER(
            "Intelligence officer",
            false,
            READ_MAP,
            RECORD_FACTS,
            NOMINATE,
            REPORT_INTELLIGENCE,
            READ_INTELLIGENCE,
            SET_REQUIREMENTS,
            HANDLE_INTELLIGENCE,
            CHECK_DECONFLICTION,
            REVIEW_RETENTION,
            PLACE_LEGAL_HOLDS,
            RAISE_THREAT_TO_LIFE),
    OFFENDER_MANAGER("Offender manager", false, READ_MAP, REPORT_INTELLIGENCE, READ_INTELLIGENCE, RAISE_THREAT_TO_LIFE),
    CAMPAIGN_LEAD("Campaign and protect lead", false, READ_MAP, RAISE_THREAT_TO_LIFE),
    DUTY_OFFICER("Duty officer", false, READ_MAP, RAISE_THREAT_TO_LIFE, ANSWER_THREATS_TO_LIFE, KEEP_DUTY_ROTA),
    SCORING_AUTHORITY("Scoring authority", true, READ_MAP, EDIT_MODELS, ASSURE, RAISE_THREAT_TO_LIFE),
    PARTNER("Partner", false, ANSWER_ACTIONS, RAISE_THREAT_TO_LIFE),
    AUDITOR("Auditor", true, READ_TRAIL),
    ADMINISTRATOR("Administrator", true, ADMINISTER_ACCOUNTS),
    SOURCE_CONTROLLER("Source controller", true, CONTROL_SOURCES),
    DISPOSAL_APPROVER(
            "Disposal approver",
            true,
            READ_MAP,
            READ_INTELLIGENCE,
            PLACE_LEGAL_HOLDS,
            APPROVE_DISPOSAL,
            RAISE_THREAT_TO_LIFE),
    DISCLOSURE_OFFICER("Disclosure officer", false, READ_MAP, READ_INTELLIGENCE, DISCLOSE, RAISE_THREAT_TO_LIFE),
    RIGHTS_CASEWORKER(
            "Data rights caseworker", false, READ_MAP, READ_INTELLIGENCE, HANDLE_RIGHTS, RAISE_THREAT_TO_LIFE),
    DATA_PROTECTION_OFFICER(
            "Data protection officer",
            true,
            READ_MAP,
            READ_INTELLIGENCE,
            HANDLE_RIGHTS,
            APPROVE_RIGHTS,
            RAISE_THREAT_TO_LIFE),

    /** Sealed: it counts over everything, and whoever holds another role beside it counts nothing. */
    STATISTICIAN("Statistician", true, COUNT_EVERYTHING);

    private final String label;
    private final boolean privileged;
    private final Set<Verb> verbs;

    Role(String label, boolean privileged, Verb... verbs) {
        this.label = label;
        this.privileged = privileged;
        this.verbs = verbs.length == 0 ? Set.of() : Set.copyOf(EnumSet.of(verbs[0], verbs));
    }

    public String label() {
        return label;
    }

    /** Whether granting it takes two persons. */
    public boolean isPrivileged() {
        return privileged;
    }

    public Set<Verb> verbs() {
        return verbs;
    }
}
