package occ.assessment.internal;

import static occ.assessment.AssessmentExamples.known;
import static occ.assessment.AssessmentExamples.tarnGate;
import static occ.assessment.GroupsToScore.done;
import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static occ.assessment.internal.ModelExamples.OCGM_STYLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import occ.assessment.Assessment;
import occ.assessment.AssessmentExamples;
import occ.assessment.Assessments;
import occ.assessment.Assessments.Start;
import occ.assessment.Assurance;
import occ.assessment.GroupsToScore;
import occ.assessment.Outcome;
import occ.assessment.Refusal;
import occ.assessment.Submission;
import occ.assessment.WaitingAssessment;
import occ.faces.NoSuchRecord;
import occ.faces.NotAllowed;
import occ.faces.StaleRecord;
import occ.kernel.Grade.Handling;
import occ.mapping.SubjectState;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@WholeApplication
class ScoringASubjectTests {
    GroupsToScore groups;

    @Autowired
    Assessments assessments;

    @Autowired
    Assurance assurance;

    @Autowired
    void groups(AutowireCapableBeanFactory beans) {
        groups = beans.createBean(GroupsToScore.class);
    }

    @Test
    @DisplayName("A first score takes its subject along: submitted, given back, corrected, mapped")
    void aFirstScoreTakesItsSubjectAlong() {
        var subject = groups.inDevelopment("Tarn Gate");
        var waiting = groups.submitted(groups.drafted(subject));
        assertThat(groups.again(subject).state()).isEqualTo(SubjectState.SCORED);

        var returned = done(
                assurance.giveBack(groups.checker(), waiting.reference(), waiting.version(), "H3 rests on one report"));
        assertThat(groups.again(subject).state()).isEqualTo(SubjectState.QA_RETURNED);
        assertThat(returned.course().givenBack()).isNotNull();

        var draft = done(assessments.reopen(groups.scorer(), returned.reference(), returned.version()));
        assertThat(draft.form().answers()).isEqualTo(waiting.form().answers());
        var approved = groups.approved(draft);

        assertThat(groups.again(subject).state()).isEqualTo(SubjectState.MAPPED);
        assertThat(approved.assessment()).isInstanceOf(Assessment.Approved.class);
        assertThat(approved.course().checkedBy()).isEqualTo(groups.checker().name());
    }

    @Test
    @DisplayName("Scoring again leaves a mapped subject where it is, and supersedes the score before")
    void scoringAgainLeavesTheSubjectWhereItIs() {
        var subject = groups.inDevelopment("Skelbrook");
        var first = groups.approved(groups.drafted(subject));
        var mapped = groups.again(subject);
        var second =
                groups.approved(groups.drafted(subject, OCC_OPEN, tarnGate().with(known("H1", 1))));

        assertThat(groups.again(subject).version()).isEqualTo(mapped.version());
        assertThat(assessments.get(groups.scorer(), first.reference()).assessment())
                .isInstanceOfSatisfying(
                        Assessment.Superseded.class,
                        superseded -> assertThat(superseded.by())
                                .isEqualTo(second.assessment().id()));
        assertThat(assessments.previous(groups.scorer(), second).orElseThrow().reference())
                .isEqualTo(first.reference());
    }

    @Test
    @DisplayName("The second model is optional, and moves nothing")
    void theSecondModelMovesNothing() {
        var subject = groups.inDevelopment("Yard Nine");
        var matrix = groups.drafted(subject, OCGM_STYLE, AssessmentExamples.allAt(OCGM_STYLE, 2));
        groups.approved(matrix);

        assertThat(groups.again(subject).state()).isEqualTo(SubjectState.DEVELOPMENT);
    }

    @Test
    @DisplayName("R03: the scorer does not check their own score, nor does anybody who answered a factor")
    void theScorerDoesNotCheck() {
        var subject = groups.inDevelopment("Ellerby");
        var draft = groups.drafted(subject);
        var both = groups.scorerAndChecker();
        var touched = done(
                assessments.save(both, draft.reference(), draft.version(), List.of(known("H6", 2, "Seen by both"))));
        var waiting = groups.submitted(touched);

        assertThat(assurance.approve(both, waiting.reference(), waiting.version(), "All of it"))
                .isEqualTo(Outcome.refused(Refusal.SCORER_CANNOT_CHECK));
        assertThat(groups.again(subject).state()).isEqualTo(SubjectState.SCORED);
    }

    @Test
    @DisplayName("What was saved meanwhile is not written over: both versions are shown")
    void aStaleDraftShowsBothVersions() {
        var draft = groups.drafted(groups.inDevelopment("Stale Lane"));
        done(assessments.save(
                groups.scorer(), draft.reference(), draft.version(), List.of(known("H1", 2, "Second thoughts"))));

        assertThatThrownBy(() -> assessments.save(
                        groups.scorer(), draft.reference(), draft.version(), List.of(known("H1", 4, "Mine"))))
                .isInstanceOfSatisfying(
                        StaleRecord.class,
                        stale -> assertThat(stale.differences()).anySatisfy(difference -> {
                            assertThat(difference.what()).isEqualTo("H1 Physical");
                            assertThat(difference.mine()).contains("4", "Mine");
                            assertThat(difference.theirs()).contains("2", "Second thoughts");
                        }));
    }

    @Test
    @DisplayName("A half-filled draft is kept as it is, and everything missing is named at once")
    void aHalfFilledDraftIsKept() {
        var draft = groups.drafted(
                groups.inDevelopment("Half Mile"),
                OCC_OPEN,
                tarnGate().without("H1").without("L2"));

        assertThat(assessments.submit(groups.scorer(), draft.reference(), draft.version()))
                .isInstanceOfSatisfying(
                        Submission.Incomplete.class,
                        incomplete -> assertThat(incomplete.problems()).hasSize(2));
        assertThat(assessments.get(groups.scorer(), draft.reference()).form().answers())
                .isEqualTo(draft.form().answers());
    }

    @Test
    @DisplayName("One draft at a time: who begins again is given the one at work")
    void oneDraftAtATime() {
        var draft = groups.drafted(groups.inDevelopment("Once Only"));

        assertThat(done(assessments.begin(groups.scorer(), draft.subject(), OCC_OPEN.id(), Start.EMPTY))
                        .reference())
                .isEqualTo(draft.reference());
    }

    @Test
    @DisplayName("A nomination is not scored before it is accepted for development")
    void aNominationIsNotScored() {
        var subject = groups.nominated("Too Early", Handling.P);

        assertThat(assessments.begin(groups.scorer(), subject.id(), OCC_OPEN.id(), Start.EMPTY))
                .isEqualTo(Outcome.refused(Refusal.SUBJECT_NOT_READY));
    }

    @Test
    @DisplayName("What was rejected meanwhile waits for nobody any more")
    void whatWasRejectedMeanwhileWaitsForNobody() {
        var subject = groups.inDevelopment("No Group After All");
        var draft = groups.drafted(subject);
        assertThat(assessments.mine(groups.scorer()))
                .extracting(WaitingAssessment::reference)
                .contains(draft.reference());

        groups.rejected(subject);

        assertThat(assessments.mine(groups.scorer()))
                .extracting(WaitingAssessment::reference)
                .doesNotContain(draft.reference());
        assertThat(assessments.submit(groups.scorer(), draft.reference(), draft.version()))
                .isEqualTo(new Submission.Refused(Refusal.SUBJECT_NOT_READY));
    }

    @Test
    @DisplayName(
            "To a reader who may not see the subject its scores do not exist; another force's analyst may not score it")
    void aStrangerNeitherSeesNorScores() {
        var open = groups.drafted(groups.inDevelopment("Open Road"));
        var hidden = groups.drafted(groups.inDevelopment("Hidden Road", Handling.C));
        var stranger = groups.analystOf("kent");

        assertThat(assessments.get(stranger, open.reference())).isNotNull();
        assertThatThrownBy(() -> assessments.get(stranger, hidden.reference())).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> assessments.save(stranger, open.reference(), open.version(), List.of()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> assurance.approve(groups.scorer(), open.reference(), open.version(), "Mine"))
                .as("an analyst does not check")
                .isInstanceOf(NotAllowed.class);
    }
}
