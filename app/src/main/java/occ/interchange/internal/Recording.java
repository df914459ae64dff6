package occ.interchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import occ.interchange.Import;
import occ.interchange.internal.BroughtTable.One;
import occ.interchange.plan.PlannedGroup;
import occ.interchange.plan.PlannedPerson;
import occ.interchange.plan.Said;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityRef;
import occ.kernel.Grade;
import occ.mapping.Subject;
import occ.pole.NewStatement;
import occ.pole.SourceId;

/**
 * One import while it is recorded: who does it, what its statements rest on, and what its rows have become so far. What
 * is said of somebody guarded is guarded too.
 */
final class Recording {
    private final Actor actor;
    private final Import applied;
    private final SourceId source;
    private final ClassId open;
    private final ClassId guarded;
    private final Map<String, Subject> groups = new HashMap<>();
    private final Map<String, One> people = new HashMap<>();
    private final List<One> brought = new ArrayList<>();

    Recording(Actor actor, Import applied, SourceId source, ClassId open, ClassId guarded) {
        this.actor = actor;
        this.applied = applied;
        this.source = source;
        this.open = open;
        this.guarded = guarded;
    }

    Actor actor() {
        return actor;
    }

    Import applied() {
        return applied;
    }

    SourceId source() {
        return source;
    }

    ClassId open() {
        return open;
    }

    ClassId classOf(PlannedPerson person) {
        return person.safeguarded() ? guarded : open;
    }

    void became(PlannedGroup group, Subject subject) {
        groups.put(group.key(), subject);
        brought.add(new One(subject.ref(), open));
    }

    void became(PlannedPerson person, EntityRef entity) {
        var one = new One(entity, classOf(person));
        people.put(person.key(), one);
        brought.add(one);
    }

    Subject group(String key) {
        return Objects.requireNonNull(groups.get(key));
    }

    One person(String key) {
        return Objects.requireNonNull(people.get(key));
    }

    List<One> brought() {
        return brought;
    }

    void say(EntityRef subject, List<Said> said, Grade grade, ClassId accessClass, Consumer<NewStatement> into) {
        // What a return says of somebody is its sender's report, told as fact; who belongs where says for itself.
        var basis = new NewStatement.Basis(source, grade, true, accessClass);
        for (var one : said) {
            into.accept(
                    one.day() == null
                            ? basis.text(subject, one.predicate(), Objects.requireNonNull(one.text()))
                            : basis.day(subject, one.predicate(), one.day()));
        }
    }
}
