package occ.pole.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.pole.Dossier;
import occ.pole.NewSource;
import occ.pole.NewStatement;
import occ.pole.Source;
import occ.pole.SourceId;
import occ.pole.Statement;
import occ.pole.StatementId;
import occ.pole.Statements;
import occ.pole.StatementsRecorded;
import occ.pole.internal.StatementTable.Keyed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class StoredStatements implements Statements {
    private final StatementTable table;
    private final DossierTable dossiers;
    private final SourceTable sources;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredStatements(
            StatementTable table,
            DossierTable dossiers,
            SourceTable sources,
            Access access,
            Transactions transactions,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.dossiers = dossiers;
        this.sources = sources;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Source addSource(Actor actor, NewSource asked) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var source = new Source(
                    new SourceId(Uuid7.at(clock.instant())),
                    Reference.next("SRC").text(),
                    asked.kind(),
                    asked.title(),
                    asked.receivedOn());
            sources.add(source, asked, actor.account(), clock.instant());
            trail.append(actor, Entry.of(Operation.COLLECTION, "pole.source-added", source.id()));
            return source;
        });
    }

    @Override
    public List<StatementId> record(Actor actor, List<NewStatement> statements) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var keyed = statements.stream().map(this::keyed).toList();
            table.add(keyed, actor.account(), clock.instant());
            var subjects = subjects(statements);
            trail.append(actor, Entry.of(Operation.COLLECTION, "pole.statements-recorded", subjects));
            events.publishEvent(new StatementsRecorded(actor, subjects));
            return keyed.stream().map(Keyed::id).toList();
        });
    }

    @Override
    public StatementId supersede(Actor actor, StatementId old, NewStatement replacement) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var keyed = keyed(replacement);
            table.add(List.of(keyed), actor.account(), clock.instant());
            closeOrFail(List.of(old), keyed.id());
            trail.append(
                    actor,
                    Entry.of(
                            Operation.ALTERATION,
                            "pole.statement-superseded",
                            replacement.subject().id()));
            events.publishEvent(
                    new StatementsRecorded(actor, List.of(replacement.subject().id())));
            return keyed.id();
        });
    }

    @Override
    public void withdraw(Actor actor, List<StatementId> statements) {
        transactions.run(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            closeOrFail(statements, null);
            trail.append(actor, Entry.of(Operation.ALTERATION, "pole.statements-withdrawn", statements));
        });
    }

    @Override
    public int withdrawSource(Actor actor, SourceId source) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var withdrawn = table.closeAllOf(source, clock.instant());
            sources.retract(source, clock.instant());
            trail.append(
                    actor,
                    Entry.of(Operation.ALTERATION, "pole.source-withdrawn", source)
                            .counting(withdrawn));
            return withdrawn;
        });
    }

    @Override
    public void recall(Actor actor, SourceId source) {
        transactions.run(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            table.closeAllEvenHidden(source, clock.instant());
            sources.retract(source, clock.instant());
            trail.append(actor, Entry.of(Operation.ALTERATION, "pole.source-recalled", source));
        });
    }

    @Override
    public List<Statement> about(Actor actor, EntityRef subject, AsAt asAt) {
        return transactions.as(actor, () -> {
            trail.append(actor, Entry.of(Operation.CONSULTATION, "pole.entity-read", subject.id()));
            return table.about(subject.id(), asAt.instant(clock.instant()));
        });
    }

    @Override
    public Dossier open(Actor actor, EntityRef subject, AsAt asAt) {
        return transactions.as(actor, () -> {
            trail.append(actor, Entry.of(Operation.CONSULTATION, "pole.entity-read", subject.id()));
            return new StoredDossier(dossiers, subject.id(), asAt.instant(clock.instant()));
        });
    }

    @Override
    public List<Statement> pointingAt(Actor actor, EntityId object, AsAt asAt) {
        return transactions.as(actor, () -> {
            var found = table.pointingAt(object, asAt.instant(clock.instant()));
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "pole.links-read", object).counting(found.size()));
            return found;
        });
    }

    @Override
    public List<Statement> pointingAt(Actor actor, EntityId object, AsAt asAt, long skip, int most) {
        return transactions.as(actor, () -> {
            var found = table.pointingAt(object, asAt.instant(clock.instant()), skip, most);
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "pole.links-read", object).counting(found.size()));
            return found;
        });
    }

    @Override
    public long countPointingAt(Actor actor, EntityId object, AsAt asAt) {
        return transactions.as(actor, () -> table.countPointingAt(object, asAt.instant(clock.instant())));
    }

    @Override
    public List<Statement> history(Actor actor, EntityRef subject, long skip, int most) {
        return transactions.as(actor, () -> {
            trail.append(actor, Entry.of(Operation.CONSULTATION, "pole.history-read", subject.id()));
            return table.history(subject.id(), clock.instant(), skip, most);
        });
    }

    @Override
    public long countHistory(Actor actor, EntityRef subject) {
        return transactions.as(actor, () -> table.countHistory(subject.id()));
    }

    @Override
    public Statement get(Actor actor, StatementId id) {
        return transactions.as(actor, () -> {
            var statement = table.find(id, clock.instant()).orElseThrow(() -> new NoSuchRecord("statement"));
            trail.append(
                    actor,
                    Entry.of(
                            Operation.CONSULTATION,
                            "pole.statement-read",
                            statement.subject().id()));
            return statement;
        });
    }

    @Override
    public List<Statement> all(Actor actor, Collection<StatementId> ids) {
        return transactions.as(actor, () -> {
            var found = table.all(ids, clock.instant());
            var subjects = found.stream()
                    .map(statement -> statement.subject().id())
                    .distinct()
                    .toList();
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "pole.statements-read", subjects)
                            .counting(found.size()));
            return found;
        });
    }

    @Override
    public Statement get(Actor actor, EntityRef subject, Reference statement) {
        return transactions.as(
                actor,
                () -> table.keysAbout(subject.id()).stream()
                        .filter(key -> key.reference().equals(statement))
                        .findFirst()
                        .map(key -> get(actor, key))
                        .orElseThrow(() -> new NoSuchRecord("statement")));
    }

    @Override
    public Source source(Actor actor, Reference reference) {
        return transactions.as(actor, () -> sources.find(reference).orElseThrow(() -> new NoSuchRecord("source")));
    }

    @Override
    public Source source(Actor actor, SourceId id) {
        return transactions.as(actor, () -> sources.find(id).orElseThrow(() -> new NoSuchRecord("source")));
    }

    @Override
    public List<Source> ownSources(Actor actor, int most) {
        return transactions.as(actor, () -> sources.newestOf(actor.account(), most));
    }

    @Override
    public List<Statement> saidBy(Actor actor, SourceId source) {
        return transactions.as(actor, () -> {
            var said = table.saidBy(source, clock.instant());
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "pole.source-read", source).counting(said.size()));
            return said;
        });
    }

    @Override
    public List<Statement> restingOn(Actor actor, SourceId source) {
        return transactions.as(actor, () -> {
            var resting = table.restingOn(source, clock.instant());
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "pole.dependants-read", source)
                            .counting(resting.size()));
            return resting;
        });
    }

    // Fewer closed than asked for means that some were superseded meanwhile, or are not there for the actor.
    private void closeOrFail(List<StatementId> statements, @Nullable StatementId by) {
        if (table.close(statements, by, clock.instant()) < statements.size()) {
            throw new NoSuchRecord("current statement");
        }
    }

    private Keyed keyed(NewStatement statement) {
        return new Keyed(new StatementId(Uuid7.at(clock.instant())), statement);
    }

    private static List<EntityId> subjects(List<NewStatement> statements) {
        return statements.stream().map(one -> one.subject().id()).distinct().toList();
    }
}
