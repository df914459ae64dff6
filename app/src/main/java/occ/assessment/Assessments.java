package occ.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.assessment.model.ModelId;
import occ.assessment.score.Answer;
import occ.assessment.score.EvidenceRef;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.kernel.ThreatBand;
import occ.pole.SourceId;

/** Scoring a subject, and what its scores are. Every verb runs in, or begins, the actor's transaction. */
public interface Assessments {

    /** A new draft, or the one that is at work on the subject with this version of the model already. */
    Outcome<FiledAssessment> begin(Actor actor, EntityId subject, ModelId model, Start start);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see; the look is in the trail */
    FiledAssessment get(Actor actor, Reference assessment);

    /**
     * Keeps a draft as it stands, complete or not. What is not among the answers stays as it was.
     *
     * @param version that the actor saw
     * @throws occ.faces.StaleRecord with both versions if somebody else saved meanwhile
     */
    Outcome<FiledAssessment> save(Actor actor, Reference assessment, int version, List<Answer> answers);

    Submission submit(Actor actor, Reference assessment, int version);

    /** Takes up what was given back. */
    Outcome<FiledAssessment> reopen(Actor actor, Reference assessment, int version);

    /** Raises the band of a draft above its score; whoever does so has scored (R03, R07). */
    Outcome<FiledAssessment> raiseBand(
            Actor actor, Reference assessment, int version, ThreatBand floor, OverrideReason reason, String rationale);

    Outcome<FiledAssessment> holdConfidence(
            Actor actor, Reference assessment, int version, ConfidenceLevel level, String reason);

    /** The scores that stood then: each model's in force, then each on trial. */
    List<FiledAssessment> of(Actor actor, EntityId subject, AsAt asAt);

    /** Every approved score there has been, the newest first. */
    List<FiledAssessment> history(Actor actor, EntityId subject);

    /** What is being scored, checked or corrected. */
    List<FiledAssessment> atWork(Actor actor, EntityId subject);

    /** The score that stood, or stands, before this one in the same model. */
    Optional<FiledAssessment> previous(Actor actor, FiledAssessment assessment);

    /** Graded statements about a subject and its members, and those that are cited whether current or not. */
    List<EvidenceItem> evidence(Actor actor, EntityId subject, Set<EvidenceRef> cited);

    /** What assessments rest on, of what the actor may see: each statement their answers cite, whether current or not. */
    List<EvidenceItem> cited(Actor actor, List<FiledAssessment> assessments);

    /** Drafts, and what was given back, that the actor has a hand in. */
    List<WaitingAssessment> mine(Actor actor);

    /** Subjects in the actor's area that need a score and have none at work, the most overdue first. */
    List<SubjectToScore> toScore(Actor actor);

    /** Files assessments scored and checked elsewhere, many at once. */
    void recordApproved(Actor actor, List<ApprovedElsewhere> assessments);

    /** Takes back what a source brought, keeping it in history: what it superseded stands again. */
    int retract(Actor actor, SourceId source);

    /** Assessments of others that rest on what a source brought: on its scores, its statements or its subjects. */
    List<FiledAssessment> resting(Actor actor, SourceId source);

    /** Sets by when a subject is scored again: tasking knows its tier, and mapping what has happened. */
    void rescoreDueBy(Actor actor, Collection<EntityId> subjects, LocalDate day);

    default void rescoreDueBy(Actor actor, EntityId subject, LocalDate day) {
        rescoreDueBy(actor, List.of(subject), day);
    }

    /** Something happened that a new score has to answer: it is due sooner for that, and never later. Nobody else scores (R25). */
    void askAnew(Actor actor, EntityId subject, LocalDate happened);

    enum Start {
        EMPTY,
        FROM_PREVIOUS
    }
}
