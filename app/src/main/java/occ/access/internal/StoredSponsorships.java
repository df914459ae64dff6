package occ.access.internal;

import java.time.Clock;
import java.util.List;
import occ.access.Access;
import occ.access.Compartment;
import occ.access.Organisations;
import occ.access.Sponsorships;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.springframework.stereotype.Component;

@Component
class StoredSponsorships implements Sponsorships {
    private final CompartmentTable compartments;
    private final SponsorshipTable table;
    private final MembershipTable members;
    private final PersonTable persons;
    private final TwoPersons twoPersons;
    private final Administration administration;
    private final Access access;
    private final Organisations organisations;
    private final Transactions transactions;
    private final Clock clock;

    StoredSponsorships(
            CompartmentTable compartments,
            SponsorshipTable table,
            MembershipTable members,
            PersonTable persons,
            TwoPersons twoPersons,
            Administration administration,
            Access access,
            Organisations organisations,
            Transactions transactions,
            Clock clock) {
        this.compartments = compartments;
        this.table = table;
        this.members = members;
        this.persons = persons;
        this.twoPersons = twoPersons;
        this.administration = administration;
        this.access = access;
        this.organisations = organisations;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Named> compartments(Actor actor) {
        return transactions.as(actor, () -> {
            administers(actor);
            return compartments.opened();
        });
    }

    @Override
    public List<Waiting> waiting(Actor actor) {
        return transactions.as(actor, () -> {
            administers(actor);
            return table.waiting().stream().map(asked -> waiting(actor, asked)).toList();
        });
    }

    @Override
    public Outcome open(Actor actor, NewCompartment asked) {
        return transactions.as(actor, () -> {
            administers(actor);
            var sponsor = persons.named(asked.sponsor());
            if (sponsor.isEmpty()) {
                return Outcome.REFUSED_NOBODY_OF_THAT_NAME;
            }
            if (sponsor.get().id().equals(actor.account())) {
                return Outcome.REFUSED_OWN_ACCOUNT;
            }
            var compartment = new Compartment(Reference.next("CMP").text());
            compartments.add(compartment, asked);
            return ask(actor, compartment, sponsor.get().id());
        });
    }

    @Override
    public Outcome name(Actor actor, Compartment compartment, String signInName) {
        return transactions.as(actor, () -> {
            administers(actor);
            if (compartments.opened(compartment.key()).isEmpty()) {
                throw new NoSuchRecord("compartment");
            }
            var sponsor = persons.named(signInName);
            if (sponsor.isEmpty()) {
                return Outcome.REFUSED_NOBODY_OF_THAT_NAME;
            }
            return sponsor.get().id().equals(actor.account())
                    ? Outcome.REFUSED_OWN_ACCOUNT
                    : ask(actor, compartment, sponsor.get().id());
        });
    }

    private Outcome ask(Actor actor, Compartment compartment, AccountId sponsor) {
        var now = clock.instant();
        var reference = Reference.next("SPN").text();
        if (!table.ask(Uuid7.at(now), reference, compartment, sponsor, actor.account(), now)) {
            return Outcome.REFUSED_ALREADY_ASKED;
        }
        administration.record(actor, "access.sponsor-asked-for", sponsor);
        return Outcome.WAITS_FOR_A_SECOND_PERSON;
    }

    @Override
    public Outcome confirm(Actor actor, String reference) {
        return transactions.as(actor, () -> {
            var asked = asked(actor, reference);
            var refusal = refusal(actor, asked);
            if (refusal != Outcome.CONFIRMED) {
                return refusal;
            }
            var now = clock.instant();
            table.confirm(asked, actor.account(), now);
            compartments.open(asked.compartment(), now);
            members.admit(new MembershipTable.Admission(
                    asked.compartment(), asked.sponsor(), now, null, actor.account(), "Sponsor"));
            administration.record(actor, "access.sponsor-confirmed", asked.sponsor());
            return Outcome.CONFIRMED;
        });
    }

    @Override
    public void decline(Actor actor, String reference) {
        transactions.run(actor, () -> {
            var asked = asked(actor, reference);
            table.decline(asked, actor.account(), clock.instant());
            administration.record(actor, "access.sponsor-declined", asked.sponsor());
        });
    }

    private Outcome refusal(Actor actor, SponsorshipTable.Asked asked) {
        if (asked.askedBy().equals(actor.account())) {
            return Outcome.REFUSED_SAME_PERSON;
        }
        if (asked.sponsor().equals(actor.account())) {
            return Outcome.REFUSED_OWN_ACCOUNT;
        }
        return twoPersons.handedAPassword(asked.askedBy(), actor.account())
                ? Outcome.REFUSED_PASSWORD_FROM_THE_ASKER
                : Outcome.CONFIRMED;
    }

    private SponsorshipTable.Asked asked(Actor actor, String reference) {
        administers(actor);
        return table.waiting(reference).orElseThrow(() -> new NoSuchRecord("sponsorship"));
    }

    /** Compartments reach across forces, so whoever opens them administers the whole. */
    private void administers(Actor actor) {
        access.require(actor, Verb.ADMINISTER_ACCOUNTS, organisations.command().id());
    }

    private static Waiting waiting(Actor actor, SponsorshipTable.Asked asked) {
        return new Waiting(
                asked.reference(),
                asked.compartmentName(),
                asked.sponsorName(),
                asked.opens(),
                asked.askedBy().equals(actor.account()),
                asked.sponsor().equals(actor.account()),
                asked.askedByName(),
                asked.askedAt());
    }
}
