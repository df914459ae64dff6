package occ.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import occ.access.Access;
import occ.access.Attestations;
import occ.access.Compartment;
import occ.access.Forbidden;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class StoredAttestations implements Attestations {
    private final AttestationTable table;
    private final SponsorshipTable sponsors;
    private final Access access;
    private final Organisations organisations;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;
    private final Duration within;

    StoredAttestations(
            AttestationTable table,
            SponsorshipTable sponsors,
            Access access,
            Organisations organisations,
            Transactions transactions,
            Trail trail,
            Clock clock,
            @Value("${occ.attestation-days}") int days) {
        this.table = table;
        this.sponsors = sponsors;
        this.access = access;
        this.organisations = organisations;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
        this.within = Duration.ofDays(days);
    }

    @Override
    public List<Due> due(Actor actor) {
        return transactions.as(
                actor,
                () -> table.sponsoredBy(actor.account()).stream()
                        .map(last -> new Due(
                                last.compartment(), last.name(), last.at().plus(within)))
                        .toList());
    }

    @Override
    public List<Made> made(Actor actor, Compartment compartment) {
        return transactions.as(actor, () -> {
            requireSponsor(actor, compartment);
            return table.made(compartment);
        });
    }

    @Override
    public void attest(Actor actor, Compartment compartment, @Nullable String missing) {
        transactions.run(actor, () -> {
            requireSponsor(actor, compartment);
            table.add(compartment, actor.account(), missing, clock.instant());
            trail.append(
                    actor,
                    Entry.of(
                            Operation.ADMINISTRATION, missing == null ? "access.attested" : "access.attested-not-yet"));
        });
    }

    @Override
    public boolean isSomebodyLate(Actor actor) {
        return transactions.as(
                actor,
                () -> oversees(actor) && table.anyLastBefore(clock.instant().minus(within)));
    }

    @Override
    public boolean overseen(Actor actor) {
        return transactions.as(actor, () -> {
            if (!oversees(actor)) {
                throw new Forbidden(actor, "access.attestations-overseen");
            }
            return isSomebodyLate(actor);
        });
    }

    private boolean oversees(Actor actor) {
        return access.may(actor, Verb.READ_TRAIL)
                || access.may(
                        actor, Verb.ADMINISTER_ACCOUNTS, organisations.command().id());
    }

    private void requireSponsor(Actor actor, Compartment compartment) {
        if (!sponsors.isSponsor(actor.account(), compartment)) {
            throw new Forbidden(actor, "access.compartment-kept");
        }
    }
}
