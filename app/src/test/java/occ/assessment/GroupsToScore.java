package occ.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import occ.access.AccessClasses;
import occ.access.Role;
import occ.access.Transactions;
import occ.assessment.Assessments.Start;
import occ.assessment.internal.ModelExamples;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Answers;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Grade;
import occ.kernel.Grade.Handling;
import occ.kernel.Theme;
import occ.mapping.CrimeType;
import occ.mapping.Grounds;
import occ.mapping.Move;
import occ.mapping.MoveOutcome;
import occ.mapping.RejectReason;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.Subjects.NewSubject;
import occ.pole.Entities;
import occ.pole.NewSource;
import occ.pole.NewStatement;
import occ.pole.Predicate;
import occ.pole.Source;
import occ.pole.SourceKind;
import occ.pole.StatementId;
import occ.pole.Statements;
import occ.testing.People;

/** Groups of the invented world in Merseyside, as far along their way as a test of scoring needs them. */
public class GroupsToScore {
    private final People people;
    private final Subjects subjects;
    private final Statements statements;
    private final Entities entities;
    private final AccessClasses classes;
    private final Transactions transactions;
    private final Assessments assessments;
    private final Assurance assurance;

    GroupsToScore(
            People people,
            Subjects subjects,
            Statements statements,
            Entities entities,
            AccessClasses classes,
            Transactions transactions,
            Assessments assessments,
            Assurance assurance) {
        this.people = people;
        this.subjects = subjects;
        this.statements = statements;
        this.entities = entities;
        this.classes = classes;
        this.transactions = transactions;
        this.assessments = assessments;
        this.assurance = assurance;
    }

    public Actor scorer() {
        return people.analyst();
    }

    public Actor checker() {
        return people.coordinator();
    }

    public Actor scorerAndChecker() {
        return people.with("region:NW", Role.ANALYST, Role.REGIONAL_COORDINATOR);
    }

    public Subject nominated(String name, Handling handling) {
        return transactions.as(
                scorer(),
                () -> subjects.open(
                                scorer(),
                                List.of(new NewSubject(
                                        EntityKind.GROUP,
                                        classes.ownedBy(scorer(), handling),
                                        name,
                                        Theme.DRUGS,
                                        List.of(Theme.DRUGS),
                                        List.of(CrimeType.values()[0]),
                                        "merseyside",
                                        List.of(),
                                        source("Report on " + name).id(),
                                        Grade.parse("1B P").orElseThrow())))
                        .getFirst());
    }

    public Subject inDevelopment(String name) {
        return inDevelopment(name, Handling.P);
    }

    public Subject inDevelopment(String name, Handling handling) {
        var subject = nominated(name, handling);
        move(subject, Move.PICK_UP, new Grounds.None());
        move(subject, Move.ACCEPT_FOR_DEVELOPMENT, new Grounds.Definition(List.of()));
        return again(subject);
    }

    /** As an import or an older system leaves it: on the map, and no score of ours. */
    public Subject mappedWithoutAScore(String name) {
        var subject = inDevelopment(name);
        assertThat(subjects.move(scorer(), subject.id(), -1, Move.SCORE, new Grounds.Scoring(0)))
                .isInstanceOf(MoveOutcome.Moved.class);
        move(subject, Move.PASS_QA, new Grounds.Assurance(scorer().account(), "Read every rationale"));
        return again(subject);
    }

    public Subject subjectOf(FiledAssessment filed) {
        return subjects.get(scorer(), filed.subject());
    }

    public void rejected(Subject subject) {
        move(subject, Move.REJECT, new Grounds.Rejection(RejectReason.LOCAL_CRIME, "Two persons only", null));
    }

    public Subject again(Subject subject) {
        return subjects.get(scorer(), subject.id());
    }

    /** Begun and answered. */
    public FiledAssessment drafted(Subject subject, ThreatModel model, Answers answers) {
        var begun = done(assessments.begin(scorer(), subject.id(), model.id(), Start.EMPTY));
        return done(assessments.save(scorer(), begun.reference(), begun.version(), answers.all()));
    }

    public FiledAssessment drafted(Subject subject) {
        return drafted(subject, ModelExamples.OCC_OPEN, AssessmentExamples.tarnGate());
    }

    public FiledAssessment drafted(Actor by, Subject subject) {
        var begun = done(assessments.begin(by, subject.id(), ModelExamples.OCC_OPEN.id(), Start.EMPTY));
        return done(assessments.save(
                by,
                begun.reference(),
                begun.version(),
                AssessmentExamples.tarnGate().all()));
    }

    public FiledAssessment submitted(FiledAssessment draft) {
        return submitted(scorer(), draft);
    }

    public FiledAssessment submitted(Actor by, FiledAssessment draft) {
        assertThat(assessments.submit(by, draft.reference(), draft.version())).isInstanceOf(Submission.Accepted.class);
        return assessments.get(by, draft.reference());
    }

    public FiledAssessment approved(FiledAssessment draft) {
        return checked(submitted(draft));
    }

    public FiledAssessment checked(FiledAssessment waiting) {
        return done(assurance.approve(
                checker(), waiting.reference(), waiting.version(), "Read the evidence behind H1 and L4"));
    }

    public FiledAssessment approved(Subject subject, Map<String, Integer> answers) {
        return approved(drafted(subject, ModelExamples.OCC_OPEN, AssessmentExamples.known(answers)));
    }

    public Source source(String title) {
        return transactions.as(
                scorer(),
                () -> statements.addSource(
                        scorer(),
                        new NewSource(classes.ownedBy(scorer(), Handling.P), SourceKind.PARTNER, title, null)));
    }

    public StatementId said(EntityRef subject, Predicate predicate, String text, String grade, Source source) {
        return said(subject, predicate, text, grade, source, Handling.P);
    }

    /** For the scorer's own organisation alone. */
    public StatementId saidInConfidence(EntityRef subject, Predicate predicate, String text, Source source) {
        return said(subject, predicate, text, "1B C", source, Handling.C);
    }

    private StatementId said(
            EntityRef subject, Predicate predicate, String text, String grade, Source source, Handling handling) {
        return transactions.as(
                scorer(),
                () -> statements
                        .record(
                                scorer(),
                                List.of(new NewStatement.Basis(
                                                source.id(),
                                                Grade.parse(grade).orElseThrow(),
                                                true,
                                                classes.ownedBy(scorer(), handling))
                                        .text(subject, predicate, text)))
                        .getFirst());
    }

    public EntityRef person(String name, Source source) {
        return transactions.as(scorer(), () -> {
            var person = entities.add(scorer(), EntityKind.PERSON, classes.ownedBy(scorer(), Handling.P))
                    .ref();
            said(person, Predicate.NAME, name, "1A P", source);
            return person;
        });
    }

    private void move(Subject subject, Move move, Grounds grounds) {
        assertThat(subjects.move(checker(), subject.id(), -1, move, grounds)).isInstanceOf(MoveOutcome.Moved.class);
    }

    public static <T> T done(Outcome<T> outcome) {
        return AssessmentExamples.done(outcome);
    }

    public Actor analystOf(String force) {
        return people.with("force:" + force, Role.ANALYST);
    }
}
