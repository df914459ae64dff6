package occ.deconfliction.internal;

import java.time.Clock;
import java.util.List;
import occ.access.Access;
import occ.access.Compartment;
import occ.access.CompartmentMembers;
import occ.access.Forbidden;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.deconfliction.Level;
import occ.deconfliction.Outcome;
import occ.deconfliction.Outcome.Objection;
import occ.deconfliction.Policies;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class StoredPolicies implements Policies {
    private final PolicyTable table;
    private final CompartmentMembers members;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredPolicies(
            PolicyTable table,
            CompartmentMembers members,
            Organisations organisations,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.members = members;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Policy> inForce(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.COORDINATE);
            return table.inForce();
        });
    }

    /** A desk sets what holds for the bodies it answers for; the national desk, what holds for all. */
    @Override
    public Outcome set(Actor actor, NewPolicy policy) {
        return transactions.as(actor, () -> {
            var body = policy.body();
            access.require(
                    actor,
                    Verb.COORDINATE,
                    body == null ? organisations.command().id() : body);
            var outcome = Outcome.unless(
                    new Objection(policy.level() == Level.CLOSED, "level", "Select silent, pointer or open"),
                    new Objection(policy.why().isBlank(), "why", "Enter why"));
            var entry = Entry.of(Operation.ADMINISTRATION, "deconfliction.policy-set");
            if (outcome instanceof Outcome.Done) {
                entry = Entry.of(
                        Operation.ADMINISTRATION,
                        "deconfliction.policy-set",
                        table.add(actor, policy, clock.instant()));
            }
            trail.append(actor, outcome instanceof Outcome.Done ? entry : entry.ending(Result.REFUSED));
            return outcome;
        });
    }

    @Override
    public List<Kept> kept(Actor actor) {
        return transactions.as(actor, () -> {
            var closed = table.closed();
            return members.own(actor).stream()
                    .filter(CompartmentMembers.Own::sponsor)
                    .map(own -> new Kept(
                            own.compartment(),
                            own.name(),
                            closed.contains(own.compartment().key())))
                    .toList();
        });
    }

    @Override
    public void close(Actor actor, Compartment compartment, String why) {
        transactions.run(actor, () -> {
            if (kept(actor).stream().noneMatch(own -> own.compartment().equals(compartment))) {
                throw new Forbidden(actor, "deconfliction.compartment-closed");
            }
            table.close(compartment, why, clock.instant());
            trail.append(
                    actor,
                    Entry.of(Operation.ADMINISTRATION, "deconfliction.compartment-closed")
                            .because(why));
        });
    }
}
