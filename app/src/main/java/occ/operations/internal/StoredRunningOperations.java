package occ.operations.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import occ.access.Access;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.operations.Authority;
import occ.operations.Cost;
import occ.operations.CostKind;
import occ.operations.OperationCase;
import occ.operations.OperationRules;
import occ.operations.Operations.Outcome;
import occ.operations.Operations.Outcome.Refused;
import occ.operations.RunningOperations;
import org.springframework.stereotype.Component;

@Component
class StoredRunningOperations implements RunningOperations {
    private static final String AUTHORITY = "AUT";
    private static final String COST = "CST";

    private final PartTable parts;
    private final OperationReading reading;
    private final OperationReach reach;
    private final Keeping keeping;
    private final AuthorityClock clocks;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    StoredRunningOperations(
            PartTable parts,
            OperationReading reading,
            OperationReach reach,
            Keeping keeping,
            AuthorityClock clocks,
            Access access,
            Transactions transactions,
            Clock clock) {
        this.parts = parts;
        this.reading = reading;
        this.reach = reach;
        this.keeping = keeping;
        this.clocks = clocks;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Outcome addAuthority(Actor actor, Reference reference, NewAuthority authority) {
        return kept(actor, reference, "kind", operation -> {
            var refused = OperationRules.authorised(authority.grantedOn(), authority.due(), today());
            if (refused.isPresent()) {
                return refused.get();
            }
            parts.add(operation, authority, Reference.next(AUTHORITY), actor.account(), clock.instant());
            return timed(actor, operation, "operations.authority-added");
        });
    }

    @Override
    public Outcome renew(Actor actor, Reference reference, Reference authority, LocalDate due) {
        return authorised(actor, reference, authority, (operation, found) -> {
            if (!due.isAfter(found.due())) {
                return new Refused("until", "Enter a day after the one on which it ends now");
            }
            parts.renew(found, due);
            return timed(actor, operation, "operations.authority-renewed");
        });
    }

    @Override
    public Outcome end(Actor actor, Reference reference, Reference authority, LocalDate day) {
        return authorised(actor, reference, authority, (operation, found) -> {
            parts.end(found, day);
            return timed(actor, operation, "operations.authority-ended");
        });
    }

    private Outcome timed(Actor actor, OperationCase operation, String deed) {
        clocks.set(actor, operation.about().id());
        return keeping.done(actor, operation, deed);
    }

    @FunctionalInterface
    private interface OnAuthority {
        Outcome of(OperationCase operation, Authority authority);
    }

    private Outcome authorised(Actor actor, Reference reference, Reference named, OnAuthority deed) {
        return kept(actor, reference, "until", operation -> {
            var found = operation.authority(named.text()).orElseThrow(() -> new NoSuchRecord("authority"));
            return found.isRunning() ? deed.of(operation, found) : new Refused("until", "It has ended");
        });
    }

    @Override
    public Outcome addMember(Actor actor, Reference reference, AccountId officer, String part, LocalDate from) {
        return kept(actor, reference, "officer", operation -> {
            if (possible(operation).stream().noneMatch(person -> person.id().equals(officer))) {
                return new Refused("officer", "Choose an officer of the body that leads, or below it");
            }
            return parts.join(operation, officer, part, from, actor.account(), clock.instant())
                    ? keeping.done(actor, operation, "operations.member-added")
                    : new Refused("officer", "They work on it already");
        });
    }

    @Override
    public Outcome endMember(Actor actor, Reference reference, AccountId officer) {
        return kept(
                actor,
                reference,
                "officer",
                operation -> parts.leave(operation, officer, today())
                        ? keeping.done(actor, operation, "operations.member-left")
                        : new Refused("officer", "They do not work on it any more"));
    }

    @Override
    public Outcome addCost(Actor actor, Reference reference, LocalDate day, CostKind kind, long pence, String words) {
        return kept(actor, reference, "amount", operation -> {
            if (pence <= 0) {
                return new Refused("amount", "Enter an amount of more than nothing");
            }
            parts.spend(
                    operation,
                    new Cost(Reference.next(COST), day, kind, pence, words),
                    actor.account(),
                    clock.instant());
            return keeping.done(actor, operation, "operations.cost-added");
        });
    }

    @Override
    public Outcome takeOffCost(Actor actor, Reference reference, Reference cost) {
        return kept(
                actor,
                reference,
                "amount",
                operation -> parts.takeOff(operation, cost, clock.instant())
                        ? keeping.done(actor, operation, "operations.cost-taken-off")
                        : new Refused("amount", "It is taken off already"));
    }

    @Override
    public List<Person> possibleMembers(Actor actor, OperationCase operation) {
        return transactions.as(actor, () -> possible(operation));
    }

    private List<Person> possible(OperationCase operation) {
        return access.whoHold(Verb.READ_MAP, operation.body());
    }

    /** Only while it is open, and by those whose it is. */
    private Outcome kept(Actor actor, Reference reference, String field, Function<OperationCase, Outcome> deed) {
        return transactions.as(actor, () -> {
            var operation = reading.of(reference);
            reach.requireTheirs(actor, operation);
            Optional<Refused> refused = OperationRules.keeping(operation, field);
            return refused.isPresent() ? keeping.refuse(actor, operation, refused.get()) : deed.apply(operation);
        });
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }
}
