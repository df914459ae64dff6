package occ.assessment.internal;

import static occ.assessment.AssessmentExamples.allAt;
import static occ.assessment.AssessmentExamples.evidence;
import static occ.assessment.AssessmentExamples.known;
import static occ.assessment.AssessmentExamples.tarnGate;
import static occ.assessment.GroupsToScore.done;
import static occ.assessment.internal.ModelExamples.OCC_OPEN;
import static occ.assessment.internal.ModelExamples.OCGM_STYLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import occ.access.Role;
import occ.access.Transactions;
import occ.assessment.Assessments;
import occ.assessment.Assurance;
import occ.assessment.ConfidenceBasis;
import occ.assessment.ConfidenceLevel;
import occ.assessment.FiledAssessment;
import occ.assessment.GroupsToScore;
import occ.assessment.Models;
import occ.assessment.Outcome;
import occ.assessment.OverrideReason;
import occ.assessment.Refusal;
import occ.assessment.Revision;
import occ.assessment.Submission;
import occ.assessment.model.BandLimits;
import occ.assessment.model.FactorGroup;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Answer;
import occ.assessment.score.Answers;
import occ.assessment.score.EvidenceRef;
import occ.assessment.score.Scoring;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.ThreatBand;
import occ.mapping.Subject;
import occ.pole.Predicate;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of scoring as PostgreSQL keeps them. {@code jdbc} is connected as the application's own role. */
@WholeApplication
class StoredScoresTests {
    GroupsToScore groups;

    @Autowired
    Assessments assessments;

    @Autowired
    Assurance assurance;

    @Autowired
    Models models;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    void groups(AutowireCapableBeanFactory beans) {
        groups = beans.createBean(GroupsToScore.class);
    }

    @Test
    @DisplayName("R03: not even raw SQL makes a scorer the checker of their own score")
    void notEvenSqlMakesAScorerTheChecker() {
        var waiting = groups.submitted(groups.drafted(groups.inDevelopment("Own Goal")));

        assertThatThrownBy(() -> sql("""
                        update assessment.assessment
                           set state = 'APPROVED', approved_at = now(), assurer = scorer, result = '{}'
                         where reference = :reference
                        """, waiting)).rootCause().hasMessageContaining("check constraint");
    }

    @Test
    @DisplayName(
            "R04: both models, worked out again from the stored answers and the stored version, give what was stored")
    void bothModelsWorkOutAgain() {
        var subject = groups.inDevelopment("Twice Told");
        var sure = groups.approved(groups.drafted(subject, OCC_OPEN, allAt(OCC_OPEN, 3)));
        var ranging = groups.approved(groups.drafted(subject));
        var cell = groups.approved(groups.drafted(subject, OCGM_STYLE, allAt(OCGM_STYLE, 2)));
        var cells = groups.approved(groups.drafted(
                subject,
                OCGM_STYLE,
                allAt(OCGM_STYLE, 2).with(Answer.unknown("C1")).with(Answer.unknown("I4"))));

        for (var filed : List.of(sure, ranging, cell, cells)) {
            var stored = stored(filed);
            assertThat(Scoring.score(stored.model(), stored.answers()))
                    .isEqualTo(ResultJson.read(stored.result()))
                    .isEqualTo(filed.approved().orElseThrow().result());
            assertThat(assessments.get(groups.scorer(), filed.reference()).approved())
                    .hasValueSatisfying(
                            approved -> assertThat(approved.isReproducible()).isTrue());
        }
        assertThat(stored(sure).scores()).containsExactly(new BigDecimal("36.0"), new BigDecimal("36.0"));
        assertThat(stored(ranging).scores()).containsExactly(new BigDecimal("67.2"), new BigDecimal("71.2"));
        assertThat(stored(cells).result()).as("unknowns make a range").contains("\"unknown\": [\"C1\", \"I4\"]");
        assertThat(stored(cells).scores()).as("a matrix has no figure").containsOnlyNulls();
    }

    @Test
    @DisplayName("R04: a newer version of the model leaves a score what it was, by the version it was made with")
    void aNewerVersionLeavesAScoreWhatItWas() {
        var filed = groups.approved(groups.drafted(groups.inDevelopment("Old Measure")));
        var authority = people.with("command", Role.SCORING_AUTHORITY);
        var newest = models.all(authority).stream()
                .map(Models.Version::model)
                .filter(model -> model.id().code().equals(OCC_OPEN.id().code()))
                .findFirst()
                .orElseThrow();
        var stricter = new ThreatModel.Weighted(
                newest.id(),
                newest.title(),
                newest.status(),
                newest.source(),
                newest.factors(),
                new BandLimits(90, 80, 70),
                OCC_OPEN.lethalHarm(),
                newest.confidence());

        assertThat(models.revise(authority, stricter, "Tried with narrower bands"))
                .isInstanceOf(Revision.Made.class);

        var stored = stored(filed);
        assertThat(Scoring.score(stricter, stored.answers()))
                .as("the change would alter it")
                .isNotEqualTo(ResultJson.read(stored.result()));
        assertThat(assessments
                        .get(groups.scorer(), filed.reference())
                        .approved()
                        .orElseThrow()
                        .isReproducible())
                .isTrue();
    }

    @Test
    @DisplayName("R05, R06: neither organisational position nor confidence changes what is stored as the score")
    void neitherPositionNorConfidenceChangesTheScore() {
        var plain = groups.approved(groups.drafted(groups.inDevelopment("Plain")));
        var answers = tarnGate();
        for (var factor : OCC_OPEN.in(FactorGroup.ORGANISATIONAL)) {
            answers = answers.with(known(factor.code(), 5));
        }
        var draft = groups.drafted(groups.inDevelopment("Well Placed"), OCC_OPEN, answers);
        var held = done(assessments.holdConfidence(
                groups.scorer(),
                draft.reference(),
                draft.version(),
                ConfidenceLevel.HIGH,
                "Officers saw it themselves"));
        var placed = groups.approved(held);

        assertThat(stored(placed).result()).isEqualTo(stored(plain).result());
        assertThat(stored(placed).scores()).isEqualTo(stored(plain).scores());
        assertThat(column(placed, "confidence")).isEqualTo("HIGH");
        assertThat(column(plain, "confidence")).isEqualTo("LOW");
    }

    @Test
    @DisplayName(
            "Confidence counts what every reader of the subject may see: the scorer's own clearance shows in no figure")
    void confidenceCountsWhatEveryReaderMaySee() {
        var group = groups.inDevelopment("Shown To All");
        var draft = groups.drafted(group);
        groups.saidInConfidence(
                group.ref(), Predicate.DESCRIPTION, "Their driver talks to us", groups.source("Confidential report"));
        groups.said(group.ref(), Predicate.DESCRIPTION, "Seen at the yard", "1B P", groups.source("Open report"));

        assertThat(basis(groups.submitted(draft)).items())
                .isEqualTo(basis(draft).items() + 1);
    }

    private static ConfidenceBasis basis(FiledAssessment filed) {
        return Objects.requireNonNull(filed.form().confidence()).basis();
    }

    @Test
    @DisplayName("R07: an override only raises, keeps its reason code beside the computed band, and makes a scorer")
    void anOverrideOnlyRaisesAndKeepsItsReason() {
        var low = groups.drafted(groups.inDevelopment("Quiet Lane"), OCC_OPEN, allAt(OCC_OPEN, 1));
        var coordinator = groups.checker();
        var raised = done(assessments.raiseBand(
                coordinator,
                low.reference(),
                low.version(),
                ThreatBand.B,
                OverrideReason.FIREARMS_INTENT,
                "Two reports of a search for a converter"));
        var high = groups.drafted(groups.inDevelopment("Loud Lane"), OCC_OPEN, allAt(OCC_OPEN, 5));

        assertThat(assessments.raiseBand(
                        coordinator,
                        high.reference(),
                        high.version(),
                        ThreatBand.B,
                        OverrideReason.FIREARMS_INTENT,
                        "To bring it down"))
                .isEqualTo(Outcome.refused(Refusal.OVERRIDE_WOULD_NOT_RAISE));
        var waiting = groups.submitted(raised);
        assertThat(assurance.approve(coordinator, waiting.reference(), waiting.version(), "All of it"))
                .as("R03: who raised it has scored it")
                .isEqualTo(Outcome.refused(Refusal.SCORER_CANNOT_CHECK));
        var other = people.another("region:NW", Role.REGIONAL_COORDINATOR);
        var approved = done(assurance.approve(other, waiting.reference(), waiting.version(), "The two reports"));

        assertThat(List.of(
                        column(approved, "band_low"),
                        column(approved, "band_high"),
                        column(approved, "band"),
                        column(approved, "override_band"),
                        column(approved, "override_code")))
                .containsExactly("D", "D", "B", "B", "FIREARMS_INTENT");
        assertThat(approved.form().band().orElseThrow().lowest()).isEqualTo(ThreatBand.B);
    }

    @Test
    @DisplayName("R25: a job of the program neither scores, checks, raises, files nor puts a model in force")
    void aJobDecidesNothing() {
        var draft = groups.drafted(groups.inDevelopment("Machine Made"));
        var waiting = groups.submitted(groups.drafted(groups.inDevelopment("Machine Checked")));
        var job = asJob(groups.scorer());
        var checkingJob = asJob(groups.checker());
        var authority = asJob(people.with("command", Role.SCORING_AUTHORITY));

        assertThat(assessments.submit(job, draft.reference(), draft.version()))
                .isEqualTo(new Submission.Refused(Refusal.NOT_A_PERSON));
        assertThat(assurance.approve(checkingJob, waiting.reference(), waiting.version(), "Looks fine"))
                .isEqualTo(Outcome.refused(Refusal.NOT_A_PERSON));
        assertThat(assessments.raiseBand(
                        checkingJob,
                        draft.reference(),
                        draft.version(),
                        ThreatBand.A,
                        OverrideReason.THREAT_TO_LIFE,
                        "Computed"))
                .isEqualTo(Outcome.refused(Refusal.NOT_A_PERSON));
        assertThat(models.putInForce(authority, OCC_OPEN.id())).isEqualTo(Outcome.refused(Refusal.NOT_A_PERSON));
        assertThat(models.retire(authority, OCC_OPEN.id())).isEqualTo(Outcome.refused(Refusal.NOT_A_PERSON));
    }

    @Test
    @DisplayName("R44: more links, members and citations leave the score, its band and what is at work as they were")
    void linksRaiseNothing() {
        var subject = groups.inDevelopment("Well Connected");
        var cited = new ArrayList<EvidenceRef>();
        var source = groups.source("Surveillance log");
        for (var i = 0; i < 12; i++) {
            cited.add(evidence("link " + i));
        }
        var before = groups.approved(groups.drafted(subject));
        for (var i = 0; i < 5; i++) {
            groups.said(subject.ref(), Predicate.TERRITORY, "Dock " + i, "1A P", source);
        }
        assertThat(standing(subject)).containsExactly(before);

        var linked = tarnGate();
        for (var answer : tarnGate().all()) {
            if (answer instanceof Answer.Known one) {
                linked = linked.with(
                        new Answer.Known(one.factor(), one.value(), one.rationale(), cited, one.standing()));
            }
        }
        var after = groups.approved(groups.drafted(subject, OCC_OPEN, linked));

        assertThat(stored(after).result()).isEqualTo(stored(before).result());
        assertThat(assessments.atWork(groups.scorer(), subject.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers = '[]'",
                "result = '{}'",
                "band = 'D'",
                "override_band = 'A'",
                "score_low = 1",
                "confidence = 'HIGH'",
                "scorers = '{}'",
                "assurance_note = 'Nothing'",
                "state = 'DRAFT', approved_at = null",
                "row_version = row_version + 1"
            })
    @DisplayName("An approved score stays as it is, whatever the application's role tries in SQL")
    void anApprovedScoreStaysAsItIs(String change) {
        var approved = groups.approved(groups.drafted(groups.inDevelopment("Set In Stone")));

        assertThatThrownBy(() ->
                        sql("update assessment.assessment set " + change + " where reference = :reference", approved))
                .rootCause()
                .hasMessageContaining("never changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from assessment.assessment where reference = :reference",
                "update assessment.assessment set subject = id where reference = :reference",
                "update assessment.assessment set model_version = 2 where reference = :reference",
                "update assessment.assessment set class = 1 where reference = :reference",
                "update assessment.assessment set trial = true where reference = :reference",
                "update assessment.model set definition = '{}' where :reference = :reference",
                "delete from assessment.model where :reference = :reference"
            })
    @DisplayName("The application's role deletes no score, moves none to another subject or model, and edits no model")
    void theApplicationsRoleMayNot(String statement) {
        var approved = groups.approved(groups.drafted(groups.inDevelopment("Not Yours")));

        assertThatThrownBy(() -> sql(statement, approved)).rootCause().hasMessageContaining("permission denied");
    }

    private record Stored(ThreatModel model, Answers answers, String result, List<BigDecimal> scores) {}

    /** What the database holds, read past the module: the answers, the version that was used, and what came of it. */
    private Stored stored(FiledAssessment filed) {
        return transactions.as(
                groups.scorer(),
                () -> jdbc.sql("""
                        select m.definition, a.answers, a.result, a.score_low, a.score_high
                          from assessment.assessment a
                          join assessment.model m on m.code = a.model and m.version = a.model_version
                         where a.reference = :reference
                        """)
                        .param("reference", filed.reference().text())
                        .query((row, number) -> {
                            var scores = new ArrayList<BigDecimal>();
                            scores.add(row.getBigDecimal("score_low"));
                            scores.add(row.getBigDecimal("score_high"));
                            return new Stored(
                                    ModelJson.read(row.getString("definition")),
                                    AnswersJson.read(row.getString("answers")),
                                    row.getString("result"),
                                    scores);
                        })
                        .single());
    }

    private String column(FiledAssessment filed, String column) {
        return transactions.as(
                groups.scorer(),
                () -> Objects.requireNonNull(
                        jdbc.sql("select " + column + "::text from assessment.assessment where reference = :reference")
                                .param("reference", filed.reference().text())
                                .query(String.class)
                                .single()));
    }

    private int sql(String statement, FiledAssessment about) {
        return transactions.as(
                groups.checker(),
                () -> jdbc.sql(statement)
                        .param("reference", about.reference().text())
                        .update());
    }

    private List<FiledAssessment> standing(Subject subject) {
        return assessments.of(groups.scorer(), subject.id(), AsAt.NOW);
    }

    private static Actor asJob(Actor person) {
        return new Actor(person.account(), person.name(), person.unit(), Actor.Kind.SERVICE);
    }
}
