package occ.assessment.internal;

import static occ.assessment.AssessmentExamples.allAt;
import static occ.assessment.AssessmentExamples.known;
import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static occ.assessment.internal.ModelExamples.OCGM_STYLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.assessment.ApprovedElsewhere;
import occ.assessment.Assessment;
import occ.assessment.Assessments;
import occ.assessment.FiledAssessment;
import occ.assessment.GroupsToScore;
import occ.assessment.score.Answers;
import occ.audit.OwnTrail;
import occ.audit.Result;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Grade.Handling;
import occ.mapping.Subject;
import occ.pole.SourceId;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Scores brought in many at once, and taken back by their source. */
@WholeApplication
class FilingManyTests {
    GroupsToScore groups;

    @Autowired
    Assessments assessments;

    @Autowired
    Transactions transactions;

    @Autowired
    OwnTrail trail;

    @Autowired
    People people;

    @Autowired
    void groups(AutowireCapableBeanFactory beans) {
        groups = beans.createBean(GroupsToScore.class);
    }

    @Test
    @DisplayName("Many are filed as approved in one go, each subject’s own, and the trail names every subject")
    void manyAreFiledInOneGo() {
        var first = groups.inDevelopment("First Of Two");
        var second = groups.inDevelopment("Second Of Two");

        assessments.recordApproved(
                groups.checker(),
                List.of(
                        legacy(first, allAt(OCGM_STYLE, 3), null),
                        legacy(second, allAt(OCGM_STYLE, 1).with(known("C1", 0)), null)));

        assertThat(standing(first).approved().orElseThrow().isReproducible()).isTrue();
        assertThat(standing(first).approved().orElseThrow().result())
                .isNotEqualTo(standing(second).approved().orElseThrow().result());
        assertThat(deeds(groups.checker())).contains("assessment.filed-in-bulk " + Result.ALLOWED);
    }

    @Test
    @DisplayName("A newer one of the same model stands in the place of the older")
    void aNewerOneStandsInThePlaceOfTheOlder() {
        var subject = groups.inDevelopment("Filed Twice");
        file(legacy(subject, allAt(OCGM_STYLE, 1), null));
        var older = standing(subject);
        file(legacy(subject, allAt(OCGM_STYLE, 3), null));

        assertThat(standing(subject).reference()).isNotEqualTo(older.reference());
        assertThat(assessments.get(groups.scorer(), older.reference()).assessment())
                .isInstanceOf(Assessment.Superseded.class);
    }

    @Test
    @DisplayName("Whoever files scores must be able to check them in the area of every subject, or none is filed")
    void theFilerMustReachEverySubject() {
        var subject = groups.inDevelopment("Not In Kent");
        var kent = people.with("region:SE", Role.REGIONAL_COORDINATOR);

        assertThatThrownBy(() -> assessments.recordApproved(kent, List.of(legacy(subject, allAt(OCGM_STYLE, 2), null))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> assessments.recordApproved(
                        groups.scorer(), List.of(legacy(subject, allAt(OCGM_STYLE, 2), null))))
                .as("an analyst checks nothing anywhere")
                .isInstanceOf(Forbidden.class);

        assertThat(assessments.history(groups.scorer(), subject.id())).isEmpty();
        assertThat(deeds(kent)).contains("access.assure " + Result.DENIED);
    }

    @Test
    @DisplayName("A subject the filer may not see is missing, as one that never was")
    void aHiddenSubjectIsMissing() {
        var hidden = groups.inDevelopment("Not For You", Handling.C);
        var kent = people.with("region:SE", Role.REGIONAL_COORDINATOR);

        assertThatThrownBy(() -> assessments.recordApproved(kent, List.of(legacy(hidden, allAt(OCGM_STYLE, 2), null))))
                .isInstanceOf(NoSuchRecord.class);
        assertThat(assessments.history(groups.scorer(), hidden.id())).isEmpty();
    }

    @Test
    @DisplayName("A filed score is as guarded as its subject")
    void aFiledScoreIsAsGuardedAsItsSubject() {
        var hidden = groups.inDevelopment("Guarded Score", Handling.C);
        file(legacy(hidden, allAt(OCGM_STYLE, 2), null));
        var filed = standing(hidden);

        assertThatThrownBy(() -> assessments.get(groups.analystOf("kent"), filed.reference()))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("R03, R25: a file approves its own scores no more than a person, and a job files none")
    void twoPersonsStandForEach() {
        var subject = groups.inDevelopment("One Hand");
        var one = groups.checker();
        var alone = new ApprovedElsewhere(
                subject.id(), OCGM_STYLE.id(), allAt(OCGM_STYLE, 2), one.account(), one.account(), null);
        var job = new Actor(one.account(), one.name(), one.unit(), Actor.Kind.SERVICE);

        assertThatThrownBy(() -> assessments.recordApproved(one, List.of(alone)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> assessments.recordApproved(job, List.of(legacy(subject, allAt(OCGM_STYLE, 2), null))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(assessments.history(groups.scorer(), subject.id())).isEmpty();
    }

    @Test
    @DisplayName("An answer the model does not ask for, or a value it does not offer, is never filed")
    void whatIsNotOnTheScaleIsNotFiled() {
        var subject = groups.inDevelopment("Off The Scale");

        for (var strange : List.of(known("C1", 9), known("H1", 3))) {
            assertThatThrownBy(() -> file(legacy(subject, allAt(OCGM_STYLE, 2).with(strange), null)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(strange.factor());
        }
        assertThat(assessments.history(groups.scorer(), subject.id())).isEmpty();
    }

    @Test
    @DisplayName(
            "Taking back what a source brought lets the score before stand again, and an earlier day still shows it")
    void takingBackLetsTheScoreBeforeStandAgain() {
        var subject = groups.inDevelopment("Taken Back");
        var own = groups.approved(groups.drafted(subject, OCGM_STYLE, allAt(OCGM_STYLE, 1)));
        var source = groups.source("Mapping return").id();
        file(legacy(subject, allAt(OCGM_STYLE, 3), source));
        var brought = standing(subject);

        assertThatThrownBy(() -> assessments.retract(people.with("region:SE", Role.REGIONAL_COORDINATOR), source))
                .as("only where they may check")
                .isInstanceOf(Forbidden.class);
        assertThat(assessments.retract(groups.checker(), source)).isOne();

        assertThat(standing(subject).reference()).isEqualTo(own.reference());
        assertThatThrownBy(() -> assessments.get(groups.scorer(), brought.reference()))
                .isInstanceOf(NoSuchRecord.class);
        assertThat(assessments.retract(groups.checker(), source)).as("once").isZero();
    }

    private void file(ApprovedElsewhere one) {
        assessments.recordApproved(groups.checker(), List.of(one));
    }

    private ApprovedElsewhere legacy(Subject subject, Answers answers, @Nullable SourceId source) {
        return new ApprovedElsewhere(
                subject.id(),
                OCGM_STYLE.id(),
                answers,
                groups.scorer().account(),
                groups.checker().account(),
                source);
    }

    private FiledAssessment standing(Subject subject) {
        return assessments.of(groups.checker(), subject.id(), AsAt.NOW).stream()
                .filter(filed -> !filed.form().model().id().equals(OCC_OPEN.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> deeds(Actor actor) {
        return transactions.as(
                actor,
                () -> trail.between(Instant.EPOCH, Instant.now().plusSeconds(60), 0, 500).lines().stream()
                        .map(line -> line.deed() + " " + line.result())
                        .toList());
    }
}
