package occ.assessment.internal;

import static occ.assessment.AssessmentExamples.allAt;
import static occ.assessment.GroupsToScore.done;
import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static occ.assessment.internal.ModelExamples.OCGM_STYLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Clocks;
import occ.adequacy.Clocks.Running;
import occ.assessment.ApprovedElsewhere;
import occ.assessment.Assessments;
import occ.assessment.Assurance;
import occ.assessment.GroupsToScore;
import occ.kernel.AsAt;
import occ.kernel.Now;
import occ.mapping.Review;
import occ.mapping.Review.Finding;
import occ.mapping.Reviews;
import occ.mapping.Subject;
import occ.mapping.SubjectState;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What a score that is missing, waits to be checked or has grown old starts and ends. */
@WholeApplication
class ScoreClocksTests {
    /** Maundy Thursday: Good Friday and Easter Monday are no working days. */
    private static final LocalDate BEFORE_EASTER = LocalDate.of(2026, 4, 2);

    private static final LocalDate AFTER_EASTER = LocalDate.of(2026, 4, 13);

    GroupsToScore groups;

    @Autowired
    Assessments assessments;

    @Autowired
    Assurance assurance;

    @Autowired
    Reviews reviews;

    @Autowired
    Clocks clocks;

    @Autowired
    void groups(AutowireCapableBeanFactory beans) {
        groups = beans.createBean(GroupsToScore.class);
    }

    @Test
    @DisplayName("R01: what is mapped and has no score is due one in five working days; an approved score ends that")
    void aMissingScoreIsDueInFiveWorkingDays() {
        on(BEFORE_EASTER, () -> {
            var subject = mappedWithoutAScore("No Score Yet");

            assertThat(running(subject, ScoreRules.NO_SCORE)).hasValueSatisfying(clock -> {
                assertThat(clock.dueAt()).isEqualTo(endOf(AFTER_EASTER));
                assertThat(clock.mustAct().words()).startsWith("Scorer, Merseyside");
            });

            groups.approved(groups.drafted(subject));
            assertThat(running(subject, ScoreRules.NO_SCORE)).isEmpty();
        });
    }

    @Test
    @DisplayName("A second model’s score is no answer to a missing one")
    void aSecondModelsScoreIsNoAnswer() {
        on(BEFORE_EASTER, () -> {
            var subject = mappedWithoutAScore("Only A Matrix");
            groups.approved(groups.drafted(subject, OCGM_STYLE, allAt(OCGM_STYLE, 2)));

            assertThat(running(subject, ScoreRules.NO_SCORE)).isPresent();
            assertThat(running(subject, ScoreRules.RESCORE)).isEmpty();
        });
    }

    @Test
    @DisplayName("A new score of what is mapped is checked in five working days; approved or given back, that ends")
    void aNewScoreIsCheckedInFiveWorkingDays() {
        var subject = mappedOn(LocalDate.of(2026, 1, 5), "Checked In Time");
        on(BEFORE_EASTER, () -> {
            var waiting = groups.submitted(groups.drafted(subject));
            assertThat(running(subject, ScoreRules.ASSURANCE)).hasValueSatisfying(clock -> {
                assertThat(clock.dueAt()).isEqualTo(endOf(AFTER_EASTER));
                assertThat(clock.mustAct().words()).startsWith("Regional coordinator, ");
            });

            var returned =
                    done(assurance.giveBack(groups.checker(), waiting.reference(), waiting.version(), "H3 is thin"));
            assertThat(running(subject, ScoreRules.ASSURANCE)).isEmpty();

            var again = done(assessments.reopen(groups.scorer(), returned.reference(), returned.version()));
            groups.submitted(again);
            assertThat(running(subject, ScoreRules.ASSURANCE)).isPresent();
            var submitted = assessments.get(groups.scorer(), again.reference());
            done(assurance.approve(groups.checker(), submitted.reference(), submitted.version(), "H3 and H4"));
            assertThat(running(subject, ScoreRules.ASSURANCE)).isEmpty();
        });
    }

    @Test
    @DisplayName("While it is first scored only one clock waits for the check: the map’s own")
    void aFirstScoreWaitsOnTheMapsOwnClock() {
        on(BEFORE_EASTER, () -> {
            var subject = groups.inDevelopment("First Check");
            groups.submitted(groups.drafted(subject));

            assertThat(clocks.running(groups.scorer(), subject.id()))
                    .extracting(running -> running.rule().key())
                    .containsExactly("mapping.assurance");
        });
    }

    @Test
    @DisplayName("A score is made anew after six months, counted from the newest, unless a nearer day was set")
    void aScoreIsMadeAnewAfterSixMonths() {
        var subject = mappedOn(LocalDate.of(2026, 1, 5), "Growing Old");
        assertThat(due(subject)).hasValue(endOf(LocalDate.of(2026, 7, 5)));

        on(LocalDate.of(2026, 3, 2), () -> {
            groups.approved(groups.drafted(subject));
            assertThat(due(subject)).hasValue(endOf(LocalDate.of(2026, 9, 2)));
            assessments.rescoreDueBy(groups.checker(), subject.id(), LocalDate.of(2026, 4, 1));
            assertThat(due(subject)).hasValue(endOf(LocalDate.of(2026, 4, 1)));
        });
        assertThat(clocks.running(groups.scorer(), subject.id()).stream()
                        .filter(running -> running.rule().equals(ScoreRules.RESCORE))
                        .findFirst()
                        .orElseThrow()
                        .isException(endOf(LocalDate.of(2026, 4, 2))))
                .isTrue();
    }

    @Test
    @DisplayName("A review that asks for a new score brings it to ten working days, and never further off")
    void aReviewThatAsksForANewScoreBringsItNearer() {
        var subject = mappedOn(LocalDate.of(2026, 1, 5), "Look Again");

        on(BEFORE_EASTER.minusDays(1), () -> review(subject, Finding.CHANGED));
        assertThat(due(subject)).hasValue(endOf(LocalDate.of(2026, 7, 5)));
        on(BEFORE_EASTER, () -> review(subject, Finding.SCORE_AGAIN));
        assertThat(due(subject)).as("two bank holidays lie between").hasValue(endOf(LocalDate.of(2026, 4, 20)));

        on(LocalDate.of(2026, 4, 10), () -> review(subject, Finding.SCORE_AGAIN));
        assertThat(due(subject)).hasValue(endOf(LocalDate.of(2026, 4, 20)));
        on(LocalDate.of(2026, 4, 15), () -> groups.approved(groups.drafted(subject)));
        assertThat(due(subject)).hasValue(endOf(LocalDate.of(2026, 10, 15)));
    }

    @Test
    @DisplayName("Setting by when many are scored again asks nothing of those without a score")
    void settingManyDaysAtOnce() {
        var day = LocalDate.of(2026, 4, 1);
        var scored = mappedOn(LocalDate.of(2026, 1, 5), "Has A Score");
        var without = Now.at(at(LocalDate.of(2026, 1, 5)), () -> mappedWithoutAScore("Has None"));

        assessments.rescoreDueBy(groups.checker(), List.of(scored.id(), without.id()), day);

        assertThat(due(scored)).hasValue(endOf(day));
        assertThat(due(without)).isEmpty();
    }

    @Test
    @DisplayName("A score taken back leaves what is mapped without one, and its clock runs")
    void aScoreTakenBackIsMissing() {
        on(BEFORE_EASTER, () -> {
            var subject = mappedWithoutAScore("Lent And Taken");
            var source = groups.source("Mapping return").id();
            var filed = new ApprovedElsewhere(
                    subject.id(),
                    OCC_OPEN.id(),
                    allAt(OCC_OPEN, 3),
                    groups.scorer().account(),
                    groups.checker().account(),
                    source);
            assessments.recordApproved(groups.checker(), List.of(filed));
            assertThat(running(subject, ScoreRules.NO_SCORE)).isEmpty();

            assessments.retract(groups.checker(), source);

            assertThat(running(subject, ScoreRules.NO_SCORE)).isPresent();
            assertThat(running(subject, ScoreRules.RESCORE)).isEmpty();
        });
    }

    private Subject mappedOn(LocalDate day, String name) {
        return Now.at(at(day), () -> {
            var subject = groups.inDevelopment(name);
            groups.approved(groups.drafted(subject));
            return groups.again(subject);
        });
    }

    private Subject mappedWithoutAScore(String name) {
        var subject = groups.mappedWithoutAScore(name);
        assertThat(subject.state()).isEqualTo(SubjectState.MAPPED);
        return subject;
    }

    private void review(Subject subject, Finding finding) {
        var by = groups.scorer();
        reviews.record(
                by, new Review(subject.id(), by.account(), LocalDate.of(2026, 4, 2), finding, "A new yard", Set.of()));
    }

    private Optional<Instant> due(Subject subject) {
        return running(subject, ScoreRules.RESCORE).map(Running::dueAt);
    }

    private Optional<Running> running(Subject subject, AdequacyRule rule) {
        return clocks.running(groups.scorer(), subject.id()).stream()
                .filter(running -> running.rule().equals(rule))
                .findFirst();
    }

    private static void on(LocalDate day, Runnable work) {
        Now.at(at(day), work);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private static Instant endOf(LocalDate day) {
        return new AsAt(day).instant(Instant.EPOCH);
    }
}
