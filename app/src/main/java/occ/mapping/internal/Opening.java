package occ.mapping.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.mapping.StandingChanged;
import occ.mapping.Subject;
import occ.mapping.SubjectState;
import occ.mapping.Subjects.NewSubject;
import occ.pole.Entities;
import occ.pole.Entities.NewEntity;
import occ.pole.Entity;
import occ.pole.NewStatement;
import occ.pole.NewStatement.Basis;
import occ.pole.Predicate;
import occ.pole.Statements;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Putting subjects on the map, one or ten thousand. Runs in the actor's transaction. */
@Component
class Opening {
    private final SubjectTable table;
    private final StandingRow rows;
    private final StateClocks clocks;
    private final Entities entities;
    private final Statements statements;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Opening(
            SubjectTable table,
            StandingRow rows,
            StateClocks clocks,
            Entities entities,
            Statements statements,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.rows = rows;
        this.clocks = clocks;
        this.entities = entities;
        this.statements = statements;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    List<Subject> open(Actor actor, List<NewSubject> asked) {
        var now = clock.instant();
        var made = entities.add(
                actor,
                asked.stream()
                        .map(one -> new NewEntity(one.kind(), one.accessClass()))
                        .toList());
        var opened = new ArrayList<SubjectTable.Opened>();
        for (var i = 0; i < asked.size(); i++) {
            opened.add(new SubjectTable.Opened(
                    subject(actor, asked.get(i), made.get(i), now), asked.get(i).source()));
        }
        var subjects = opened.stream().map(SubjectTable.Opened::subject).toList();
        table.add(opened, actor.account(), now);
        table.addStandings(subjects.stream()
                .map(subject -> new Standing(subject, Standing.NOMINATED, null, null, null, actor.account(), now))
                .toList());
        statements.record(actor, names(asked, made));
        tell(actor, subjects);
        return subjects;
    }

    private void tell(Actor actor, List<Subject> subjects) {
        var ids = subjects.stream().map(Subject::id).toList();
        trail.append(actor, Entry.of(Operation.COLLECTION, "mapping.nominate", ids));
        clocks.opened(actor, subjects);
        events.publishEvent(new StandingChanged(actor, ids, null, SubjectState.NOMINATED));
    }

    private Subject subject(Actor actor, NewSubject asked, Entity entity, Instant now) {
        return new Subject(
                entity.ref(),
                entity.reference(),
                asked.accessClass(),
                asked.name(),
                SubjectState.NOMINATED,
                now,
                asked.primaryTheme(),
                asked.themes(),
                asked.crimes(),
                asked.place(),
                asked.countries(),
                asked.nominatedBy() == null ? actor.unit() : asked.nominatedBy(),
                rows.area(asked.place()),
                now,
                1);
    }

    private static List<NewStatement> names(List<NewSubject> asked, List<Entity> made) {
        var names = new ArrayList<NewStatement>();
        for (var i = 0; i < asked.size(); i++) {
            var one = asked.get(i);
            names.add(new Basis(one.source(), one.grade(), true, one.accessClass())
                    .text(made.get(i).ref(), Predicate.NAME, one.name()));
        }
        return names;
    }
}
