package occ.tasking.internal;

import java.time.Clock;
import java.time.LocalDate;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.adequacy.AcceptanceRules;
import occ.adequacy.Acceptances;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Clocks;
import occ.adequacy.Clocks.Running;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.tasking.CarriedRisks;
import occ.tasking.TaskingOutcome;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.TaskingOutcome.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredCarriedRisks implements CarriedRisks {
    private static final String ENDED = "It has ended meanwhile, so there is nothing to accept";
    private static final String NOBODY = "Nobody carries the risk of it now";

    private final Steps steps;
    private final Clocks clocks;
    private final Acceptances acceptances;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredCarriedRisks(
            Steps steps,
            Clocks clocks,
            Acceptances acceptances,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.steps = steps;
        this.clocks = clocks;
        this.acceptances = acceptances;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Standing of(Actor actor, EntityId subject, AdequacyRule rule) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            steps.requireThere(subject, clock.instant());
            trail.append(actor, Entry.of(Operation.CONSULTATION, "tasking.exception-read", subject));
            return new Standing(
                    running(actor, subject, rule),
                    acceptances.of(actor, subject).stream()
                            .filter(one -> one.rule().equals(rule.key()))
                            .findFirst()
                            .orElse(null));
        });
    }

    @Override
    public TaskingOutcome accept(Actor actor, EntityId subject, AdequacyRule rule, LocalDate until, String why) {
        return transactions.as(actor, () -> {
            requireToCarry(actor, subject);
            var running = running(actor, subject, rule);
            if (running == null) {
                return steps.record(actor, "tasking.exception-accepted", new Refused(subject, "until", ENDED));
            }
            var objection = AcceptanceRules.objection(running, actor, until, clock.instant());
            if (objection.isPresent()) {
                var first = objection.get();
                return steps.record(
                        actor, "tasking.exception-accepted", new Refused(subject, first.field(), first.sentence()));
            }
            acceptances.accept(actor, subject, rule, until, why);
            return steps.record(actor, "tasking.exception-accepted", new Decided(subject));
        });
    }

    @Override
    public TaskingOutcome end(Actor actor, EntityId subject, AdequacyRule rule, String why) {
        return transactions.as(actor, () -> {
            requireToCarry(actor, subject);
            return steps.record(
                    actor,
                    "tasking.acceptance-ended",
                    acceptances.end(actor, subject, rule, why)
                            ? new Decided(subject)
                            : new Refused(subject, "why", NOBODY));
        });
    }

    private void requireToCarry(Actor actor, EntityId subject) {
        steps.findToChange(subject).areas().forEach(area -> access.require(actor, Verb.CARRY_RISK, area));
    }

    private @Nullable Running running(Actor actor, EntityId subject, AdequacyRule rule) {
        return clocks.running(actor, subject).stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElse(null);
    }
}
