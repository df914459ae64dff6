package occ.mapping;

import static occ.mapping.SubjectState.ARCHIVED;
import static occ.mapping.SubjectState.ARCHIVE_PROPOSED;
import static occ.mapping.SubjectState.DEVELOPMENT;
import static occ.mapping.SubjectState.MAPPED;
import static occ.mapping.SubjectState.MERGED;
import static occ.mapping.SubjectState.MONITORED;
import static occ.mapping.SubjectState.NOMINATED;
import static occ.mapping.SubjectState.QA_RETURNED;
import static occ.mapping.SubjectState.REJECTED;
import static occ.mapping.SubjectState.RETURNED;
import static occ.mapping.SubjectState.SCORED;
import static occ.mapping.SubjectState.TRIAGE;

import java.util.EnumSet;
import java.util.Set;
import occ.kernel.Tier;

/**
 * The moves of the lifecycle: from which states, to which, who may make them and on what grounds. The table is
 * our own design, a local default: no national one is published.
 */
public enum Move {
    PICK_UP("Pick up", TRIAGE, MappingVerb.TRIAGE, Grounds.None.class, NOMINATED),
    RETURN("Return to the nominator", RETURNED, MappingVerb.TRIAGE, Grounds.Return.class, TRIAGE),
    RESUBMIT("Submit again", NOMINATED, MappingVerb.NOMINATE, Grounds.Words.class, RETURNED),
    REJECT("Reject", REJECTED, MappingVerb.TRIAGE, Grounds.Rejection.class, TRIAGE, DEVELOPMENT, QA_RETURNED),
    ACCEPT_FOR_DEVELOPMENT("Accept for development", DEVELOPMENT, MappingVerb.TRIAGE, Grounds.Definition.class, TRIAGE),
    SCORE("Submit the score", SCORED, MappingVerb.SCORE, Grounds.Scoring.class, DEVELOPMENT, QA_RETURNED),
    PASS_QA("Pass quality assurance", MAPPED, MappingVerb.ASSURE, Grounds.Assurance.class, SCORED),
    RETURN_FROM_QA("Return to the scorer", QA_RETURNED, MappingVerb.ASSURE, Grounds.Assurance.class, SCORED),
    MONITOR("Monitor", MONITORED, MappingVerb.REVIEW, Grounds.Words.class, MAPPED),
    REACTIVATE("Make active again", MAPPED, MappingVerb.REVIEW, Grounds.Words.class, MONITORED),
    PROPOSE_ARCHIVE(
            "Propose to archive",
            ARCHIVE_PROPOSED,
            MappingVerb.PROPOSE_ARCHIVE,
            ArchiveProposal.class,
            MAPPED,
            MONITORED),
    ARCHIVE("Archive", ARCHIVED, MappingVerb.APPROVE_ARCHIVE, ArchiveApproval.class, ARCHIVE_PROPOSED),
    REFUSE_ARCHIVE("Refuse to archive", MAPPED, MappingVerb.APPROVE_ARCHIVE, Grounds.Words.class, ARCHIVE_PROPOSED),
    MERGE("Merge", MERGED, MappingVerb.MERGE_AND_SPLIT, Merge.class, TRIAGE, MAPPED),
    SPLIT("Split", SubjectState.SPLIT, MappingVerb.MERGE_AND_SPLIT, Split.class, MAPPED),
    /** Back to how it stood before it was merged or split, with everything said of it (R40). */
    UNDO_COMBINATION(
            "Undo the merge or split",
            MAPPED,
            MappingVerb.MERGE_AND_SPLIT,
            Grounds.Undo.class,
            MERGED,
            SubjectState.SPLIT),
    /** It keeps the record's identity. */
    REOPEN("Reopen", NOMINATED, MappingVerb.REOPEN, Grounds.Words.class, REJECTED, ARCHIVED);

    private final String label;
    private final SubjectState to;
    private final MappingVerb verb;
    private final Class<? extends Grounds> grounds;
    private final Set<SubjectState> from;

    Move(
            String label,
            SubjectState to,
            MappingVerb verb,
            Class<? extends Grounds> grounds,
            SubjectState from,
            SubjectState... orFrom) {
        this.label = label;
        this.to = to;
        this.verb = verb;
        this.grounds = grounds;
        this.from = EnumSet.of(from, orFrom);
    }

    public String label() {
        return label;
    }

    /** Where it leads; what undoes a merge or split leads back to where the record was. */
    public SubjectState to() {
        return to;
    }

    public boolean isPossibleFrom(SubjectState state) {
        return from.contains(state);
    }

    /** What the actor must be allowed to do. In tiers 1 and 2 the tasking chair decides about the archive. */
    public MappingVerb verb(Tier tier) {
        return verb == MappingVerb.APPROVE_ARCHIVE && tier.number() <= Tier.REGIONAL.number()
                ? MappingVerb.APPROVE_ARCHIVE_OF_HIGH_TIERS
                : verb;
    }

    /** What has to be stated for it. */
    public Class<? extends Grounds> grounds() {
        return grounds;
    }
}
