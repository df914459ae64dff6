package occ.assessment;

import static occ.assessment.AssessmentExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.assessment.internal.ModelExamples;
import occ.assessment.model.ModelStatus;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Answer;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubmittingAnAssessmentTests {
    @Test
    void everythingMissingIsNamedAtOnce() {
        var draft = answered(
                aDraft(),
                tarnGate()
                        .without("H3")
                        .without("L2")
                        .with(known("H1", 5, "  "))
                        .with(known("O1", 2, "")));

        assertThat(draft.submit(AUREL_PINNEGAR, MORNING))
                .isEqualTo(new Submission.Incomplete(List.of(
                        new FactorProblem("H1", "Say why this value"),
                        new FactorProblem("H3", "Choose a value, or “not known”"),
                        new FactorProblem("L2", "Choose a value, or “not known”"),
                        new FactorProblem("O1", "Say why this value"))));
    }

    @Test
    void notKnownIsAnAnswerAndNeedsNoRationale() {
        assertThat(submitted(anAnsweredDraft()).form().answers().to("H6")).contains(Answer.unknown("H6"));
    }

    @Test
    void theResultIsKeptAsItWasWhenSubmitted() {
        assertThat(aSubmittedAssessment().result().unknown()).containsExactly("H6");
        assertThat(aSubmittedAssessment().result())
                .isEqualTo(anAnsweredDraft().form().result());
    }

    @Test
    @DisplayName("R25: a job of the program neither begins, answers nor submits an assessment")
    void aJobNeitherBeginsAnswersNorSubmits() {
        var id = AssessmentId.next();

        assertThat(Assessment.begin(id, TARN_GATE, ModelExamples.OCC_OPEN, RESCORE_JOB))
                .isEqualTo(Outcome.refused(Refusal.NOT_A_PERSON));
        assertThat(aDraft().answer(known("H1", 5), RESCORE_JOB)).isEqualTo(Outcome.refused(Refusal.NOT_A_PERSON));
        assertThat(anAnsweredDraft().submit(RESCORE_JOB, MORNING))
                .isEqualTo(new Submission.Refused(Refusal.NOT_A_PERSON));
    }

    @Test
    void onlyAMappedSubjectIsAssessed() {
        var phone = new EntityRef(EntityKind.PHONE, EntityId.next());

        assertThat(Assessment.begin(AssessmentId.next(), phone, ModelExamples.OCC_OPEN, AUREL_PINNEGAR))
                .isEqualTo(Outcome.refused(Refusal.NOT_A_SUBJECT));
    }

    @Test
    void aRetiredModelIsNotBegunWith() {
        var shipped = ModelExamples.OCC_OPEN;
        var retired = new ThreatModel.Weighted(
                shipped.id(),
                shipped.title(),
                ModelStatus.RETIRED,
                shipped.source(),
                shipped.factors(),
                shipped.bands(),
                shipped.lethalHarm(),
                shipped.confidence());

        assertThat(Assessment.begin(AssessmentId.next(), TARN_GATE, retired, AUREL_PINNEGAR))
                .isEqualTo(Outcome.refused(Refusal.MODEL_RETIRED));
    }

    @Test
    void anAnswerOutsideTheModelIsRefused() {
        assertThat(aDraft().answer(known("H5", 3), AUREL_PINNEGAR))
                .isEqualTo(Outcome.refused(Refusal.FACTOR_NOT_IN_MODEL));
        assertThat(aDraft().answer(known("L1", 0), AUREL_PINNEGAR))
                .isEqualTo(Outcome.refused(Refusal.VALUE_NOT_ON_SCALE));
    }

    @Test
    void theSecondModelIsSubmittedInTheSameWay() {
        var draft = answered(aDraft(ModelExamples.OCGM_STYLE), allAt(ModelExamples.OCGM_STYLE, 1));

        assertThat(submitted(draft).form().band()).isEmpty();
    }
}
