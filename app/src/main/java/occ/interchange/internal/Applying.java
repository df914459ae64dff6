package occ.interchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import occ.interchange.plan.ImportPlan;
import occ.interchange.plan.PlannedGroup;
import occ.interchange.plan.PlannedPerson;
import occ.kernel.EntityKind;
import occ.mapping.Subjects;
import occ.mapping.Subjects.NewSubject;
import occ.pole.Entities;
import occ.pole.Entities.NewEntity;
import occ.pole.NewStatement;
import occ.pole.Predicate;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

/** Records a plan through the verbs of the modules it belongs to, in steps between which it can be stopped. */
@Component
class Applying {
    private final Statements statements;
    private final Entities entities;
    private final Subjects subjects;
    private final ApplyingLinks links;
    private final ApplyingAssessments assessments;
    private final BroughtTable brought;

    Applying(
            Statements statements,
            Entities entities,
            Subjects subjects,
            ApplyingLinks links,
            ApplyingAssessments assessments,
            BroughtTable brought) {
        this.statements = statements;
        this.entities = entities;
        this.subjects = subjects;
        this.links = links;
        this.assessments = assessments;
        this.brought = brought;
    }

    void apply(Recording recording, ImportPlan plan, Steps steps) {
        steps.say("Recording groups");
        steps.each(plan.groups(), part -> groups(recording, part));
        steps.say("Recording people");
        steps.each(plan.people(), part -> people(recording, part));
        steps.say("Recording who belongs where");
        steps.each(plan.memberships(), part -> links.memberships(recording, part));
        steps.each(plan.relations(), part -> links.relations(recording, part));
        steps.say("Recording assessments");
        assessments.record(recording, plan.assessments());
        steps.done(plan.assessments().size());
        brought.add(recording.applied().id(), recording.brought());
    }

    private void groups(Recording recording, List<PlannedGroup> groups) {
        var opened = subjects.open(
                recording.actor(),
                groups.stream().map(group -> subject(recording, group)).toList());
        var said = new ArrayList<NewStatement>();
        for (var i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            recording.became(group, opened.get(i));
            recording.say(opened.get(i).ref(), group.said(), group.grade(), recording.open(), said::add);
        }
        statements.record(recording.actor(), said);
    }

    private static NewSubject subject(Recording recording, PlannedGroup group) {
        return new NewSubject(
                EntityKind.GROUP,
                recording.open(),
                group.name(),
                group.themes().getFirst(),
                group.themes(),
                group.crimes(),
                group.place(),
                group.countries(),
                recording.source(),
                group.grade(),
                recording.applied().from());
    }

    private void people(Recording recording, List<PlannedPerson> people) {
        var made = entities.add(
                recording.actor(),
                people.stream()
                        .map(person -> new NewEntity(EntityKind.PERSON, recording.classOf(person)))
                        .toList());
        var said = new ArrayList<NewStatement>();
        for (var i = 0; i < people.size(); i++) {
            var person = people.get(i);
            recording.became(person, made.get(i).ref());
            said.add(new NewStatement.Basis(recording.source(), person.grade(), true, recording.classOf(person))
                    .text(made.get(i).ref(), Predicate.NAME, person.name()));
            recording.say(made.get(i).ref(), person.said(), person.grade(), recording.classOf(person), said::add);
        }
        statements.record(recording.actor(), said);
    }

    /** Parts of a long piece of work, told to whoever watches; between two of them it can be stopped. */
    interface Steps {
        void say(String sentence);

        void done(int more);

        <T> void each(List<T> all, Consumer<List<T>> work);
    }
}
