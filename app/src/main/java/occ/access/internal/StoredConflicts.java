package occ.access.internal;

import java.time.Clock;
import java.util.List;
import occ.access.Access;
import occ.access.Conflicts;
import occ.access.KeptRecords;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredConflicts implements Conflicts {
    private final ConflictTable table;
    private final PersonTable persons;
    private final TwoPersons twoPersons;
    private final List<KeptRecords> records;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredConflicts(
            ConflictTable table,
            PersonTable persons,
            TwoPersons twoPersons,
            List<KeptRecords> records,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.persons = persons;
        this.twoPersons = twoPersons;
        this.records = records;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void declare(Actor actor, Record record, String reason) {
        transactions.run(actor, () -> {
            requireSeen(actor, record);
            keep(actor, actor.account(), record, reason);
            trail.append(
                    actor,
                    Entry.of(Operation.PERMISSION, "access.conflict-declared", record.id(), actor.account())
                            .because(reason));
        });
    }

    @Override
    public Outcome keepAway(Actor actor, String signInName, Record record, String reason) {
        return transactions.as(actor, () -> {
            requireSeen(actor, record);
            access.require(actor, Verb.KEEP_AWAY);
            var person =
                    persons.named(signInName).filter(found -> access.may(actor, Verb.KEEP_AWAY, found.organisation()));
            if (person.isEmpty()) {
                return Outcome.REFUSED_NOBODY_OF_THAT_NAME;
            }
            keep(actor, person.get().id(), record, reason);
            trail.append(
                    actor,
                    Entry.of(
                                    Operation.PERMISSION,
                                    "access.kept-away",
                                    record.id(),
                                    person.get().id())
                            .because(reason));
            return Outcome.DONE;
        });
    }

    private void keep(Actor actor, AccountId account, Record record, String reason) {
        table.add(account, table.setApart(record.id().value()), record, reason, actor.account(), clock.instant());
    }

    @Override
    public List<KeptAway> all(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.KEEP_AWAY);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "access.conflicts-read"));
            return table.present().stream()
                    .filter(row -> reaches(actor, row))
                    .map(row -> keptAway(actor, row))
                    .toList();
        });
    }

    @Override
    public void askToLift(Actor actor, String reference, String reason) {
        transactions.run(actor, () -> {
            var row = present(actor, reference);
            table.askToLift(row, actor.account(), reason, clock.instant());
            record(actor, "access.lifting-asked-for", row, reason);
        });
    }

    @Override
    public Outcome lift(Actor actor, String reference) {
        return transactions.as(actor, () -> {
            var row = present(actor, reference);
            var asker = row.liftAskedBy();
            if (asker == null) {
                throw new NoSuchRecord("lifting");
            }
            if (asker.equals(actor.account())) {
                return Outcome.REFUSED_SAME_PERSON;
            }
            if (twoPersons.handedAPassword(asker, actor.account())) {
                return Outcome.REFUSED_PASSWORD_FROM_THE_ASKER;
            }
            table.lift(row, actor.account(), clock.instant());
            record(actor, "access.conflict-lifted", row, row.liftReason());
            return Outcome.DONE;
        });
    }

    /** Nobody lifts their own, or learns by the list of what they are kept from. */
    private boolean reaches(Actor actor, ConflictTable.Row row) {
        return !row.account().equals(actor.account()) && access.may(actor, Verb.KEEP_AWAY, row.organisation());
    }

    private ConflictTable.Row present(Actor actor, String reference) {
        access.require(actor, Verb.KEEP_AWAY);
        return table.present(reference)
                .filter(row -> reaches(actor, row))
                .orElseThrow(() -> new NoSuchRecord("conflict"));
    }

    private void requireSeen(Actor actor, Record record) {
        if (!sees(actor, record.reference())) {
            throw new NoSuchRecord("record");
        }
    }

    private boolean sees(Actor actor, Reference reference) {
        return records.stream()
                .anyMatch(source -> source.classOf(actor, reference).isPresent());
    }

    private KeptAway keptAway(Actor actor, ConflictTable.Row row) {
        var asker = row.liftAskedBy();
        return new KeptAway(
                row.reference(),
                row.person(),
                sees(actor, new Reference(row.record())) ? row.record() : null,
                row.reason(),
                row.since(),
                asker == null ? null : lifting(actor, row, asker));
    }

    private static Lifting lifting(Actor actor, ConflictTable.Row row, AccountId asker) {
        return new Lifting(
                String.valueOf(row.liftAskedByName()), asker.equals(actor.account()), String.valueOf(row.liftReason()));
    }

    private void record(Actor actor, String deed, ConflictTable.Row row, @Nullable String reason) {
        trail.append(actor, Entry.of(Operation.PERMISSION, deed, row.account()).because(reason));
    }
}
