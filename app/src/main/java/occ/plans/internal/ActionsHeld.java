package occ.plans.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.AccessClasses;
import occ.access.Organisation;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.plans.PlanOutcome;
import occ.plans.PlanOutcome.Objection;
import occ.plans.internal.HeldActionTable.Row;
import occ.work.Holding;
import occ.work.HoldingKind;
import occ.work.HoldingSource;
import occ.work.Passing;
import org.springframework.stereotype.Component;

/**
 * Actions of plans that were given to an officer by name. Whoever writes plans there hands them on, and whoever assigns leads
 * there: what an action is does not change by it, so nobody becomes a writer of the plan (R03).
 */
@Component
class ActionsHeld implements HoldingSource {
    private static final HoldingKind KIND = new HoldingKind(
            "plan-action",
            "Actions of plans",
            20,
            "Each is theirs at once, with your note among its steps. What is for whoever leads goes with the lead.");

    private final HeldActionTable table;
    private final PlanTable plans;
    private final Steps steps;
    private final Reach reach;
    private final Access access;
    private final AccessClasses classes;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    ActionsHeld(
            HeldActionTable table,
            PlanTable plans,
            Steps steps,
            Reach reach,
            Access access,
            AccessClasses classes,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.plans = plans;
        this.steps = steps;
        this.reach = reach;
        this.access = access;
        this.classes = classes;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public HoldingKind kind() {
        return KIND;
    }

    @Override
    public List<Holding> heldBy(Actor actor, AccountId holder) {
        return transactions.as(actor, () -> {
            if (!access.may(actor, Verb.READ_MAP)) {
                return List.of();
            }
            var rows = table.of(holder);
            var subjects = rows.stream().map(Row::subject).distinct().toList();
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "plans.held-read", subjects)
                            .counting(rows.size()));
            return rows.stream().map(row -> holding(actor, row)).toList();
        });
    }

    @Override
    public Map<AccountId, Integer> loads(Actor actor) {
        return transactions.as(actor, () -> access.may(actor, Verb.READ_MAP) ? table.loads() : Map.of());
    }

    @Override
    public List<Person> heirs(Actor actor, AccountId holder) {
        return transactions.as(
                actor,
                () -> table.of(holder).stream()
                        .filter(row -> mayGive(actor, area(row)))
                        .map(row -> new Place(row.place(), row.accessClass()))
                        .distinct()
                        .flatMap(place -> access
                                .whoMay(Verb.READ_MAP, reach.area(place.key()).id())
                                .stream()
                                .filter(person -> mayRead(person, place.accessClass())))
                        .distinct()
                        .toList());
    }

    private record Place(String key, ClassId accessClass) {}

    @Override
    public Passing pass(Actor actor, Baton baton) {
        return transactions.as(
                actor,
                () -> table.of(baton.from()).stream()
                        .filter(row -> row.reference().text().equals(baton.reference()))
                        .findFirst()
                        .map(row -> pass(actor, row, baton))
                        .orElseGet(Passing::gone));
    }

    private Passing pass(Actor actor, Row row, Baton baton) {
        var area = area(row);
        if (!mayGive(actor, area)) {
            access.require(actor, Verb.WRITE_PLANS, area.id());
        }
        plans.lock(row.subject());
        var to = baton.to();
        var judged = PlanOutcome.unless(
                new Objection(!actor.isPerson(), "officer", "An action is handed on by a person, not by the program"),
                new Objection(
                        access.whoMay(Verb.READ_MAP, area.id()).stream()
                                .noneMatch(person -> person.id().equals(to.id())),
                        "officer",
                        to.name() + " does not work in " + area.name()),
                new Objection(
                        !mayRead(to, row.accessClass()),
                        "officer",
                        to.name() + " may not read this plan, so cannot do an action of it"));
        var stillTheirs = judged instanceof PlanOutcome.Refused || table.give(row.id(), baton.from(), to.id());
        if (!stillTheirs) {
            return Passing.gone();
        }
        var outcome = steps.end(
                actor,
                "plans.action-handed-on",
                row.subject(),
                judged,
                () -> table.step(row, actor.account(), note(baton), clock.instant()));
        return outcome instanceof PlanOutcome.Refused refused
                ? new Passing.Refused(refused.sentence())
                : new Passing.Moved();
    }

    private static String note(Baton baton) {
        return "Handed on to " + baton.to().name() + ". " + baton.note();
    }

    private Holding holding(Actor actor, Row row) {
        var area = area(row);
        return new Holding(
                row.reference().text(),
                row.words(),
                row.address() + "/plan/actions/" + row.reference().text(),
                row.name(),
                row.due(),
                mayGive(actor, area)
                        ? null
                        : "Whoever writes plans or assigns leads in " + area.name() + " hands it on");
    }

    private Organisation area(Row row) {
        return reach.area(row.place());
    }

    private boolean mayGive(Actor actor, Organisation area) {
        return Stream.of(Verb.WRITE_PLANS, Verb.ASSIGN_OWNER).anyMatch(verb -> access.may(actor, verb, area.id()));
    }

    private boolean mayRead(Person person, ClassId accessClass) {
        var actor = new Actor(person.id(), person.name(), person.organisation(), Actor.Kind.PERSON);
        return classes.mayRead(actor, accessClass);
    }
}
