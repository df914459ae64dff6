package occ.tasking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.access.Transactions;
import occ.assessment.ApprovedElsewhere;
import occ.assessment.AssessmentExamples;
import occ.assessment.Assessments;
import occ.assessment.model.ModelId;
import occ.assessment.score.Answers;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Theme;
import occ.mapping.CrimeType;
import occ.mapping.Grounds;
import occ.mapping.Move;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.Subjects.NewSubject;
import occ.pole.NewSource;
import occ.pole.SourceId;
import occ.pole.SourceKind;
import occ.pole.Statements;
import occ.testing.People;

/** Subjects of Merseyside as tests need them: nominated, mapped, scored. */
public record MadeSubjects(
        Subjects subjects,
        Assessments assessments,
        Statements statements,
        AccessClasses classes,
        Transactions transactions,
        People people) {

    public Subject nominated(EntityKind kind, String name, Handling handling) {
        var actor = people.analyst();
        return transactions.as(
                actor,
                () -> subjects.open(actor, List.of(subject(kind, name, handling)))
                        .getFirst());
    }

    /** Within a compartment that the actor belongs to. */
    public Subject nominated(Actor actor, EntityKind kind, String name, Compartment compartment) {
        return transactions.as(actor, () -> {
            var within = classes.of(
                    actor,
                    AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, actor.unit())
                            .within(compartment));
            return subjects.open(actor, List.of(subject(actor, kind, name, within)))
                    .getFirst();
        });
    }

    public Subject mapped(EntityKind kind, String name, Handling handling) {
        var subject = nominated(kind, name, handling);
        move(people.coordinator(), subject, Move.PICK_UP, new Grounds.None());
        move(people.coordinator(), subject, Move.ACCEPT_FOR_DEVELOPMENT, new Grounds.Definition(List.of()));
        move(people.analyst(), subject, Move.SCORE, new Grounds.Scoring(0));
        var assured = new Grounds.Assurance(people.analyst().account(), "Read every rationale");
        move(people.coordinator(), subject, Move.PASS_QA, assured);
        return subjects.get(people.coordinator(), subject.id());
    }

    /** The national story's group: 67.2 to 71.2, band A. */
    public void scoreBandA(EntityId subject) {
        score(subject, AssessmentExamples.tarnGate());
    }

    /** Band C. */
    public void scoreBandC(EntityId subject) {
        var threes = new TreeMap<String, Integer>();
        for (var factor : List.of("H1", "H2", "H3", "H4", "H6", "H7", "H8", "L1", "L2", "L3", "L4", "L5")) {
            threes.put(factor, 3);
        }
        score(subject, AssessmentExamples.known(Map.copyOf(threes)));
    }

    private void score(EntityId id, Answers answers) {
        var filed = new ApprovedElsewhere(
                id,
                new ModelId("occ-open", 1),
                answers,
                people.analyst().account(),
                people.coordinator().account(),
                null);
        assessments.recordApproved(people.coordinator(), List.of(filed));
    }

    private void move(Actor actor, Subject subject, Move move, Grounds grounds) {
        assertThat(subjects.move(actor, subject.id(), -1, move, grounds)).isInstanceOf(Moved.class);
    }

    private NewSubject subject(EntityKind kind, String name, Handling handling) {
        var actor = people.analyst();
        return subject(actor, kind, name, classes.ownedBy(actor, handling));
    }

    private NewSubject subject(Actor actor, EntityKind kind, String name, ClassId accessClass) {
        return new NewSubject(
                kind,
                accessClass,
                name,
                Theme.DRUGS,
                List.of(Theme.DRUGS),
                List.of(CrimeType.DRUG_IMPORTATION),
                "merseyside",
                List.of(),
                source(actor, accessClass),
                Grade.NOT_GRADED);
    }

    private SourceId source(Actor actor, ClassId accessClass) {
        return statements
                .addSource(actor, new NewSource(accessClass, SourceKind.OFFICIAL, "Mapping return", null))
                .id();
    }
}
