package occ.operations.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import occ.access.Access;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.operations.OperationCase;
import occ.operations.OperationText;
import occ.operations.Operations.Line;
import occ.operations.Operations.Outcome.Done;
import occ.operations.Operations.Outcome.Refused;
import occ.work.Holding;
import occ.work.HoldingKind;
import occ.work.HoldingSource;
import occ.work.Passing;
import org.springframework.stereotype.Component;

/** The lead of operations that are open. Whoever keeps operations of the body that leads one names another. */
@Component
class OperationsHeld implements HoldingSource {
    private static final HoldingKind KIND =
            new HoldingKind("operation", "Operations that they lead", 25, "Each is led by another from then on.");

    private final OperationLists lists;
    private final OperationReading reading;
    private final OperationReach reach;
    private final OperationDeeds deeds;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    OperationsHeld(
            OperationLists lists,
            OperationReading reading,
            OperationReach reach,
            OperationDeeds deeds,
            Access access,
            Transactions transactions,
            Trail trail) {
        this.lists = lists;
        this.reading = reading;
        this.reach = reach;
        this.deeds = deeds;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public HoldingKind kind() {
        return KIND;
    }

    @Override
    public List<Holding> heldBy(Actor actor, AccountId holder) {
        return transactions.as(actor, () -> {
            var held = held(actor, holder);
            if (!held.isEmpty()) {
                trail.append(
                        actor,
                        Entry.of(Operation.CONSULTATION, "operations.listed").counting(held.size()));
            }
            return held.stream().map(line -> holding(actor, line)).toList();
        });
    }

    @Override
    public Map<AccountId, Integer> loads(Actor actor) {
        return transactions.as(
                actor,
                () -> access.may(actor, Verb.READ_MAP)
                        ? lists.loads().stream()
                                .collect(Collectors.toMap(OperationLists.Load::lead, OperationLists.Load::operations))
                        : Map.of());
    }

    @Override
    public List<Person> heirs(Actor actor, AccountId holder) {
        return transactions.as(
                actor,
                () -> held(actor, holder).stream()
                        .map(line -> reading.of(line.reference()))
                        .filter(operation -> reach.isTheirs(actor, operation))
                        .map(OperationCase::body)
                        .distinct()
                        .flatMap(body -> access.whoMay(Verb.RUN_OPERATIONS, body).stream())
                        .distinct()
                        .toList());
    }

    @Override
    public Passing pass(Actor actor, Baton baton) {
        return transactions.as(
                actor,
                () -> held(actor, baton.from()).stream()
                        .filter(line -> line.reference().text().equals(baton.reference()))
                        .findFirst()
                        .map(line -> pass(actor, reading.of(line.reference()), baton))
                        .orElseGet(Passing::gone));
    }

    private Passing pass(Actor actor, OperationCase operation, Baton baton) {
        var text = operation.text();
        var with = new OperationText(
                text.name(), text.objective(), text.plannedEnd(), baton.to().id());
        return switch (deeds.change(actor, operation.reference(), operation.version(), with)) {
            case Done _ -> new Passing.Moved();
            case Refused(var _, var sentence) -> new Passing.Refused(sentence);
        };
    }

    private List<Line> held(Actor actor, AccountId holder) {
        return access.may(actor, Verb.READ_MAP) ? lists.led(holder) : List.of();
    }

    private Holding holding(Actor actor, Line line) {
        return new Holding(
                line.reference().text(),
                line.name(),
                line.address(),
                "opened on %s by %s".formatted(DateWords.day(line.openedOn()), line.bodyName()),
                line.authorityDue(),
                reach.isTheirs(actor, reading.of(line.reference()))
                        ? null
                        : "Whoever keeps operations of " + line.bodyName() + " names another");
    }
}
