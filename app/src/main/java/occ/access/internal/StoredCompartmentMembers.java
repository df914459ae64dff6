package occ.access.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import occ.access.Compartment;
import occ.access.CompartmentMembers;
import occ.access.Forbidden;
import occ.access.Person;
import occ.access.Sponsorships.Named;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredCompartmentMembers implements CompartmentMembers {
    private final CompartmentTable compartments;
    private final MembershipTable members;
    private final SponsorshipTable sponsors;
    private final PersonTable persons;
    private final Administration administration;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredCompartmentMembers(
            CompartmentTable compartments,
            MembershipTable members,
            SponsorshipTable sponsors,
            PersonTable persons,
            Administration administration,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.compartments = compartments;
        this.members = members;
        this.sponsors = sponsors;
        this.persons = persons;
        this.administration = administration;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Own> own(Actor actor) {
        return transactions.as(actor, () -> members.own(actor.account(), clock.instant()));
    }

    @Override
    public Kept get(Actor actor, String key) {
        return transactions.as(actor, () -> {
            var compartment = new Compartment(key);
            var named = kept(actor, compartment);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "access.compartment-read"));
            return new Kept(
                    compartment,
                    named.name(),
                    named.kind(),
                    named.purpose(),
                    named.closedAt(),
                    members.members(compartment, clock.instant()),
                    members.left(compartment, clock.instant()));
        });
    }

    @Override
    public Outcome admit(
            Actor actor, Compartment compartment, String signInName, String reason, @Nullable Instant until) {
        return transactions.as(actor, () -> {
            var named = kept(actor, compartment);
            var person = persons.named(signInName);
            if (named.closedAt() != null) {
                return Outcome.REFUSED_CLOSED;
            }
            if (person.isEmpty()) {
                return Outcome.REFUSED_NOBODY_OF_THAT_NAME;
            }
            var account = person.get().id();
            if (account.equals(actor.account())) {
                return Outcome.REFUSED_OWN_ACCOUNT;
            }
            members.admit(new MembershipTable.Admission(
                    compartment, account, clock.instant(), until, actor.account(), reason));
            administration.record(actor, "access.admitted-to-compartment", account, reason);
            return Outcome.DONE;
        });
    }

    @Override
    public Outcome dismiss(Actor actor, Compartment compartment, String reference, String reason) {
        return transactions.as(actor, () -> {
            kept(actor, compartment);
            var account = member(compartment, reference).id();
            if (account.equals(actor.account())) {
                return Outcome.REFUSED_OWN_ACCOUNT;
            }
            members.dismiss(compartment, account, actor.account(), reason, clock.instant());
            administration.record(actor, "access.dismissed-from-compartment", account, reason);
            return Outcome.DONE;
        });
    }

    @Override
    public void close(Actor actor, Compartment compartment, String reason) {
        transactions.run(actor, () -> {
            kept(actor, compartment);
            compartments.close(compartment, actor.account(), clock.instant());
            trail.append(
                    actor,
                    Entry.of(Operation.PERMISSION, "access.compartment-closed").because(reason));
        });
    }

    private Person member(Compartment compartment, String reference) {
        return members.members(compartment, clock.instant()).stream()
                .map(Member::person)
                .filter(person -> person.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("member"));
    }

    private Named kept(Actor actor, Compartment compartment) {
        if (!sponsors.isSponsor(actor.account(), compartment)) {
            throw new Forbidden(actor, "access.compartment-kept");
        }
        return compartments.opened(compartment.key()).orElseThrow(() -> new NoSuchRecord("compartment"));
    }
}
