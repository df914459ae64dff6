package occ.sources.internal;

import java.time.Clock;
import java.util.UUID;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.sources.AccessKind;
import occ.sources.Lodgement;
import occ.sources.Lodging;
import occ.sources.SourceRegister;
import occ.sources.internal.RegisterTable.Register;
import org.springframework.stereotype.Component;

@Component
class StoredSourceRegister implements SourceRegister {
    private final Store store;
    private final RegisterTable registers;
    private final SourceTable table;
    private final Desk desk;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredSourceRegister(
            Store store,
            RegisterTable registers,
            SourceTable table,
            Desk desk,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.registers = registers;
        this.table = table;
        this.desk = desk;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Lodging lodge(Actor actor, Lodgement lodgement) {
        return transactions.as(actor, () -> {
            var register = store.in(() -> registers.read().filter(Register::confirmed));
            if (register.isEmpty()) {
                return new Lodging.NotSetUp();
            }
            var id = UUID.randomUUID();
            var sealed = seal(register.get(), id, InboxContent.of(actor, lodgement, clock.instant()));
            store.run(() -> {
                table.lodge(id, sealed, clock.instant());
                desk.log(actor, AccessKind.LODGED);
            });
            trail.append(
                    actor,
                    Entry.of(Operation.COLLECTION, "sources.lodged")
                            .because("For " + lodgement.report().text()));
            return new Lodging.Lodged();
        });
    }

    private static Sealed seal(Register register, UUID id, InboxContent content) {
        var to = KeyPairs.publicKey(register.publicKey());
        return new Sealed(register.keyNumber(), Seal.seal(to, Contents.write(content), InboxContent.context(id)));
    }
}
