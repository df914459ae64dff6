package occ.operations.internal;

import java.time.Clock;
import java.util.List;
import occ.access.Access;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.operations.Opening;
import occ.operations.OperationCase;
import occ.operations.OperationCase.Tie;
import occ.operations.OperationText;
import occ.operations.Operations;
import occ.operations.TieKind;
import org.springframework.stereotype.Component;

/** Reads operations; what changes them is {@link OperationDeeds}. */
@Component
class StoredOperations implements Operations {
    private final OperationDeeds deeds;
    private final OperationReading reading;
    private final OperationTable table;
    private final OperationLists lists;
    private final OperationReach reach;
    private final Names names;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredOperations(
            OperationDeeds deeds,
            OperationReading reading,
            OperationTable table,
            OperationLists lists,
            OperationReach reach,
            Names names,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.deeds = deeds;
        this.reading = reading;
        this.table = table;
        this.lists = lists;
        this.reach = reach;
        this.names = names;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Outcome open(Actor actor, Subject subject, Opening opening) {
        return transactions.as(actor, () -> deeds.open(actor, subject, opening));
    }

    @Override
    public Outcome change(Actor actor, Reference reference, int version, OperationText text) {
        return transactions.as(actor, () -> deeds.change(actor, reference, version, text));
    }

    @Override
    public Outcome checked(Actor actor, Reference reference, Reference asked) {
        return transactions.as(actor, () -> deeds.checked(actor, reference, asked));
    }

    @Override
    public Outcome addSubject(Actor actor, Reference reference, Reference subject) {
        return transactions.as(actor, () -> deeds.addSubject(actor, reference, subject));
    }

    @Override
    public Outcome tie(Actor actor, Reference reference, Tie tie) {
        return transactions.as(actor, () -> deeds.tie(actor, reference, tie));
    }

    @Override
    public Outcome untie(Actor actor, Reference reference, TieKind kind, String tied) {
        return transactions.as(actor, () -> deeds.untie(actor, reference, kind, tied));
    }

    @Override
    public OperationCase get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var operation = reading.of(reference);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "operations.read", operation.spokenOf()));
            return operation;
        });
    }

    @Override
    public boolean mayOpen(Actor actor) {
        return access.may(actor, Verb.RUN_OPERATIONS);
    }

    @Override
    public boolean mayKeep(Actor actor, OperationCase operation) {
        return transactions.as(actor, () -> operation.state().isOpen() && reach.isTheirs(actor, operation));
    }

    @Override
    public List<Person> possibleLeads(Actor actor, OrganisationId body) {
        return transactions.as(actor, () -> access.whoMay(Verb.RUN_OPERATIONS, body));
    }

    @Override
    public List<String> freeNames(Actor actor, int most) {
        return transactions.as(actor, () -> names.free(table.borne(), most, seed(actor)));
    }

    private long seed(Actor actor) {
        return actor.account().value().getLeastSignificantBits()
                ^ DateWords.today(clock.instant()).toEpochDay();
    }

    @Override
    public List<Line> list(Actor actor, Which which, long skip, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return listed(actor, lists.list(actor, which, skip, most));
        });
    }

    @Override
    public long count(Actor actor, Which which) {
        return transactions.as(actor, () -> lists.count(actor, which));
    }

    @Override
    public List<Line> of(Actor actor, EntityId subject, int most) {
        return transactions.as(actor, () -> {
            var lines = lists.of(subject, most);
            return lines.isEmpty() ? lines : listed(actor, lines);
        });
    }

    private List<Line> listed(Actor actor, List<Line> lines) {
        trail.append(
                actor, Entry.of(Operation.CONSULTATION, "operations.listed").counting(lines.size()));
        return lines;
    }
}
