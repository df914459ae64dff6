package occ.pole.internal;

import java.util.List;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.kernel.Actor;
import occ.pole.Entities;
import occ.pole.Entity;
import occ.pole.NewSource;
import occ.pole.NewStatement;
import occ.pole.Source;
import occ.pole.Statement;
import occ.pole.StatementId;
import occ.pole.Statements;
import occ.pole.internal.Readership.Chosen;
import occ.pole.recording.Grounds;
import occ.pole.recording.Grounds.SourceChoice;
import occ.pole.recording.NewRecord;
import occ.pole.recording.Outcome;
import occ.pole.recording.Readers;
import occ.pole.recording.Said;
import org.springframework.stereotype.Component;

/** Writes what has been found right to be written. */
@Component
class Recorder {
    private final Entities entities;
    private final Statements statements;
    private final ClosureTable closures;
    private final Trail trail;

    Recorder(Entities entities, Statements statements, ClosureTable closures, Trail trail) {
        this.entities = entities;
        this.statements = statements;
        this.closures = closures;
        this.trail = trail;
    }

    Outcome begin(Actor actor, NewRecord asked, Chosen chosen) {
        var subject = entities.add(actor, asked.kind(), chosen.accessClass());
        if (!asked.considered().isEmpty()) {
            trail.append(actor, Entry.of(Operation.COLLECTION, "pole.none-of-these", asked.considered()));
        }
        return say(actor, subject, asked.said(), asked.grounds(), chosen);
    }

    Outcome say(Actor actor, Entity subject, List<Said> said, Grounds grounds, Chosen chosen) {
        var source = source(actor, grounds, chosen);
        statements.record(
                actor,
                said.stream()
                        .map(one -> statement(subject, one, grounds, source, chosen))
                        .toList());
        return recorded(actor, subject, grounds, source, chosen);
    }

    Outcome correct(
            Actor actor, Entity subject, Statement old, Said said, Grounds grounds, String reason, Chosen chosen) {
        var source = source(actor, grounds, chosen);
        try {
            statements.supersede(actor, old.id(), statement(subject, said, grounds, source, chosen));
        } catch (NoSuchRecord closedMeanwhile) {
            throw stale(actor, old, words(said));
        }
        closures.add(old.id(), chosen.accessClass(), actor.account(), reason);
        return recorded(actor, subject, grounds, source, chosen);
    }

    void withdraw(Actor actor, Statement old, String reason) {
        try {
            statements.withdraw(actor, List.of(old.id()));
        } catch (NoSuchRecord closedMeanwhile) {
            throw stale(actor, old, "Withdrawn: " + reason);
        }
        closures.add(old.id(), old.accessClass(), actor.account(), reason);
    }

    private Source source(Actor actor, Grounds grounds, Chosen chosen) {
        return switch (grounds.source()) {
            case SourceChoice.Known(var source) -> source;
            case SourceChoice.Fresh(var kind, var title, var receivedOn) ->
                statements.addSource(actor, new NewSource(chosen.accessClass(), kind, title, receivedOn));
        };
    }

    private static NewStatement statement(Entity subject, Said said, Grounds grounds, Source source, Chosen chosen) {
        var object = said.object();
        return new NewStatement(
                subject.ref(),
                said.predicate(),
                said.text(),
                said.day(),
                object == null ? null : object.ref(),
                grounds.fact(),
                grounds.grade(),
                source.id(),
                said.valid(),
                chosen.accessClass());
    }

    private Outcome recorded(Actor actor, Entity subject, Grounds grounds, Source source, Chosen chosen) {
        if (grounds.readers() instanceof Readers.ByHandlingCode(var reason)) {
            trail.append(
                    actor,
                    Entry.of(Operation.PERMISSION, "pole.not-guarded", subject.id())
                            .because(reason));
        }
        return new Outcome.Recorded(subject, source, chosen.keeping());
    }

    private StaleRecord stale(Actor actor, Statement old, String mine) {
        var by = statements.get(actor, old.id()).supersededBy();
        return new StaleRecord(List.of(new StaleRecord.Difference(
                old.predicate().label(), mine, by == null ? "Withdrawn" : wordsOf(actor, by))));
    }

    private String wordsOf(Actor actor, StatementId replacement) {
        try {
            return statements.get(actor, replacement).words();
        } catch (NoSuchRecord notForThisReader) {
            return "Withdrawn";
        }
    }

    private static String words(Said said) {
        var object = said.object();
        return object == null
                ? Statement.words(said.predicate(), said.text(), said.day())
                : object.reference().text();
    }
}
