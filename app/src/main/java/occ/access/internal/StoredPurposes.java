package occ.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import occ.access.PurposeNeeded;
import occ.access.Purposes;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Identifier;
import occ.kernel.Reference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class StoredPurposes implements Purposes {
    private static final Duration REMEMBERED = Duration.ofHours(8);

    private final PurposeTable table;
    private final Justification justification;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredPurposes(
            PurposeTable table,
            @Value("${occ.require-justification}") Justification justification,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.justification = justification;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    private record Looked(UUID value) implements Identifier {}

    @Override
    public void require(Actor actor, Identifier record, Sensitivity sensitivity) {
        if (justification.asksAt(sensitivity)
                && !transactions.as(actor, () -> table.isRemembered(actor.account(), record, clock.instant()))) {
            throw new PurposeNeeded(record);
        }
    }

    @Override
    public String ask(Actor actor, Identifier record, String leadingTo) {
        return transactions.as(
                actor,
                () -> table.ask(Reference.next("PUR").text(), actor.account(), record, leadingTo, clock.instant()));
    }

    @Override
    public void question(Actor actor, String reference) {
        transactions.run(actor, () -> find(actor, reference));
    }

    @Override
    public String give(Actor actor, String reference, Purpose purpose) {
        return transactions.as(actor, () -> {
            var question = find(actor, reference);
            var now = clock.instant();
            table.give(question, purpose, now, now.plus(REMEMBERED));
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "access.purpose-given", new Looked(question.record()))
                            .because(purpose.text()));
            return question.leadingTo();
        });
    }

    private PurposeTable.Question find(Actor actor, String reference) {
        return table.question(actor.account(), reference).orElseThrow(() -> new NoSuchRecord("question"));
    }
}
