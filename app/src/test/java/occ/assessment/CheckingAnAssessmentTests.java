package occ.assessment;

import static occ.assessment.AssessmentExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.assessment.score.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckingAnAssessmentTests {
    @Test
    void somebodyElseApprovesIt() {
        var approved = anApprovedAssessment();

        assertThat(approved.by()).isEqualTo(HESPER_TOLLAND.account());
        assertThat(approved.result()).isEqualTo(aSubmittedAssessment().result());
    }

    @Test
    @DisplayName("R03: the scorer neither approves nor gives back their own scoring")
    void theScorerDoesNotCheckTheirOwnScoring() {
        var submitted = aSubmittedAssessment();

        assertThat(submitted.approve(AUREL_PINNEGAR, MORNING)).isEqualTo(Outcome.refused(Refusal.SCORER_CANNOT_CHECK));
        assertThat(submitted.giveBack(AUREL_PINNEGAR, "Evidence is thin", MORNING))
                .isEqualTo(Outcome.refused(Refusal.SCORER_CANNOT_CHECK));
        assertThat(Refusal.SCORER_CANNOT_CHECK.sentence()).contains("Somebody else must");
    }

    @Test
    @DisplayName("R03: whoever answered a single factor counts as a scorer")
    void whoeverAnsweredOneFactorCannotCheck() {
        var draft = done(anAnsweredDraft().answer(known("H6", 2), HESPER_TOLLAND));

        assertThat(submitted(draft).approve(HESPER_TOLLAND, MORNING))
                .isEqualTo(Outcome.refused(Refusal.SCORER_CANNOT_CHECK));
        assertThat(submitted(draft).approve(MORWEN_ATTLESBY, MORNING)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("R25: a job of the program neither approves nor gives back")
    void aJobDoesNotCheck() {
        assertThat(aSubmittedAssessment().approve(RESCORE_JOB, MORNING))
                .isEqualTo(Outcome.refused(Refusal.NOT_A_PERSON));
        assertThat(aSubmittedAssessment().giveBack(RESCORE_JOB, "Too old", MORNING))
                .isEqualTo(Outcome.refused(Refusal.NOT_A_PERSON));
    }

    @Test
    void givingBackNeedsAReasonAndLosesNoAnswer() {
        var submitted = aSubmittedAssessment();
        var returned = done(submitted.giveBack(HESPER_TOLLAND, "H3 rests on one report ", MORNING));

        assertThat(submitted.giveBack(HESPER_TOLLAND, " ", MORNING)).isEqualTo(Outcome.refused(Refusal.REASON_MISSING));
        assertThat(returned.reason()).isEqualTo("H3 rests on one report");
        assertThat(done(returned.reopen(AUREL_PINNEGAR)).form().answers())
                .isEqualTo(submitted.form().answers());
    }

    @Test
    @DisplayName("R03: whoever scored before it was given back still cannot check it")
    void scorersAreRememberedAcrossARound() {
        var returned = done(aSubmittedAssessment().giveBack(HESPER_TOLLAND, "Say more on L4", MORNING));
        var again = done(returned.reopen(MORWEN_ATTLESBY)).submit(MORWEN_ATTLESBY, MORNING);

        assertThat(again)
                .isInstanceOfSatisfying(
                        Submission.Accepted.class,
                        accepted -> assertThat(accepted.submitted().approve(AUREL_PINNEGAR, MORNING))
                                .isEqualTo(Outcome.refused(Refusal.SCORER_CANNOT_CHECK)));
    }

    @Test
    @DisplayName("R04: an approved score works out again to what was stored")
    void anApprovedScoreIsReproducible() {
        var approved = anApprovedAssessment();

        assertThat(approved.recompute()).isEqualTo(approved.result());
        assertThat(approved.isReproducible()).isTrue();
    }

    @Test
    @DisplayName("R04: a stored score that was tampered with is noticed")
    void aTamperedScoreIsNoticed() {
        var approved = anApprovedAssessment();
        var other = ((Result.Weighted) approved.result());
        var tampered = new Assessment.Approved(
                approved.id(),
                approved.form(),
                new Result.Weighted(
                        other.model(), other.harm(), other.likelihood(), other.harm(), other.band(), other.unknown()),
                approved.by(),
                approved.at());

        assertThat(tampered.isReproducible()).isFalse();
    }

    @Test
    void theNextApprovedAssessmentSupersedesIt() {
        var first = anApprovedAssessment();
        var next = new Assessment.Approved(
                AssessmentId.next(),
                first.form(),
                first.result(),
                first.by(),
                first.at().plusSeconds(60));
        var superseded = first.supersede(next);

        assertThat(superseded.by()).isEqualTo(next.id());
        assertThat(superseded.id()).isEqualTo(first.id());
        assertThat(HistoryPoint.line("occ-open", List.of(next, first))).containsExactly(first.point(), next.point());
        assertThat(HistoryPoint.line("ocgm-style", List.of(next, first))).isEmpty();
    }
}
