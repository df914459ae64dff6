package occ.access;

import static occ.access.Verb.*;

import java.util.EnumSet;
import java.util.Set;

/** What a person does here. The permission table is domain page 9; administration never opens content by itself. */
public enum Role {
    ANALYST("Analyst", false, READ_MAP, RECORD_FACTS, NOMINATE, SCORE, REVIEW, PROPOSE_ARCHIVE, IMPORT, EXPORT),
    LEAD_OFFICER("Lead responsible officer", false, READ_MAP, RECORD_FACTS, NOMINATE, LEAD, REVIEW, PROPOSE_ARCHIVE),
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
            REVIEW,
            PROPOSE_ARCHIVE,
            APPROVE_ARCHIVE,
            MERGE_AND_SPLIT,
            ACCEPT_IMPORT,
            EXPORT,
            APPROVE_BREAK_GLASS,
            KEEP_AWAY),
    EMBEDDED_OFFICER("Embedded senior officer", false, READ_MAP, NOMINATE, RECORD_FACTS, EXPORT),
    TASKING_CHAIR(
            "Tasking chair",
            true,
            READ_MAP,
            DECIDE_TIER,
            ASSIGN_OWNER,
            APPROVE_ARCHIVE,
            EXPORT,
            APPROVE_BREAK_GLASS,
            KEEP_AWAY),
    INTELLIGENCE_OFFICER("Intelligence officer", false, READ_MAP, RECORD_FACTS, NOMINATE),
    OFFENDER_MANAGER("Offender manager", false, READ_MAP),
    CAMPAIGN_LEAD("Campaign and protect lead", false, READ_MAP),
    SCORING_AUTHORITY("Scoring authority", true, READ_MAP, EDIT_MODELS, ASSURE),
    PARTNER("Partner", false),
    AUDITOR("Auditor", true, READ_TRAIL),
    ADMINISTRATOR("Administrator", true, ADMINISTER_ACCOUNTS);

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
