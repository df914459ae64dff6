package occ.intelligence.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.AccessClasses;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.intelligence.requirement.Requirement;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.work.Holding;
import occ.work.HoldingKind;
import occ.work.HoldingSource;
import occ.work.Passing;
import org.springframework.stereotype.Component;

/** Requirements that somebody is accountable for. Another of the body that owns it takes it over, so it stays that body’s. */
@Component
class RequirementsHeld implements HoldingSource {
    private static final HoldingKind KIND = new HoldingKind(
            "requirement",
            "Intelligence requirements",
            60,
            "Each is theirs at once, with your note in its history. Only somebody of the body that owns it can be accountable.");

    private final RequirementTable table;
    private final RequirementPartTable parts;
    private final Access access;
    private final AccessClasses classes;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    RequirementsHeld(
            RequirementTable table,
            RequirementPartTable parts,
            Access access,
            AccessClasses classes,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.parts = parts;
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
            var held = held(actor, holder);
            if (!held.isEmpty()) {
                var ids = held.stream().map(Requirement::id).toList();
                trail.append(
                        actor,
                        Entry.of(Operation.CONSULTATION, "intelligence.requirements-listed", ids)
                                .counting(held.size()));
            }
            return held.stream().map(one -> holding(actor, one)).toList();
        });
    }

    @Override
    public Map<AccountId, Integer> loads(Actor actor) {
        return transactions.as(actor, () -> access.may(actor, Verb.READ_INTELLIGENCE) ? table.loads() : Map.of());
    }

    @Override
    public List<Person> heirs(Actor actor, AccountId holder) {
        return transactions.as(
                actor,
                () -> held(actor, holder).stream()
                        .filter(one -> mayGive(actor, one))
                        .flatMap(this::mayHave)
                        .distinct()
                        .toList());
    }

    @Override
    public Passing pass(Actor actor, Baton baton) {
        return transactions.as(
                actor,
                () -> held(actor, baton.from()).stream()
                        .filter(one -> one.reference().text().equals(baton.reference()))
                        .findFirst()
                        .map(one -> pass(actor, one, baton))
                        .orElseGet(Passing::gone));
    }

    private Passing pass(Actor actor, Requirement one, Baton baton) {
        access.require(actor, Verb.SET_REQUIREMENTS, one.owner());
        var entry = Entry.of(Operation.ALTERATION, "intelligence.requirement-handed-on", one.id());
        if (mayHave(one).noneMatch(person -> person.id().equals(baton.to().id()))) {
            trail.append(actor, entry.ending(Result.REFUSED));
            return new Passing.Refused(
                    baton.to().name() + " may not read it, or sets no requirements for " + one.ownerName());
        }
        if (!table.give(one.id(), one.version(), baton.to().id())) {
            return Passing.gone();
        }
        parts.addStep(one.id(), one.accessClass(), one.state(), actor.account(), clock.instant(), note(baton));
        trail.append(actor, entry);
        return new Passing.Moved();
    }

    private static String note(Baton baton) {
        return "Handed on to %s. %s".formatted(baton.to().name(), baton.note());
    }

    private List<Requirement> held(Actor actor, AccountId holder) {
        return access.may(actor, Verb.READ_INTELLIGENCE) ? table.heldBy(holder) : List.of();
    }

    private boolean mayGive(Actor actor, Requirement one) {
        return access.may(actor, Verb.SET_REQUIREMENTS, one.owner());
    }

    private Stream<Person> mayHave(Requirement one) {
        return access.whoMay(Verb.SET_REQUIREMENTS, one.owner()).stream()
                .filter(person -> person.organisation().equals(one.owner()))
                .filter(person -> classes.mayRead(
                        new Actor(person.id(), person.name(), person.organisation(), Actor.Kind.PERSON),
                        one.accessClass()));
    }

    private Holding holding(Actor actor, Requirement one) {
        return new Holding(
                one.reference().text(),
                one.question(),
                one.address(),
                one.kind().word() + " of " + one.ownerName(),
                one.dueOn(),
                mayGive(actor, one) ? null : "Whoever sets requirements for " + one.ownerName() + " hands it on");
    }
}
