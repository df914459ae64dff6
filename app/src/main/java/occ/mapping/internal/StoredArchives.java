package occ.mapping.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.ArchiveObjection;
import occ.mapping.Archives;
import occ.mapping.Subject;
import org.springframework.stereotype.Component;

@Component
class StoredArchives implements Archives {
    private final ArchiveTable table;
    private final SubjectTable subjects;
    private final Principals principals;
    private final List<ArchiveObjection> sockets;
    private final Transactions transactions;

    StoredArchives(
            ArchiveTable table,
            SubjectTable subjects,
            Principals principals,
            List<ArchiveObjection> sockets,
            Transactions transactions) {
        this.table = table;
        this.subjects = subjects;
        this.principals = principals;
        this.sockets = sockets;
        this.transactions = transactions;
    }

    @Override
    public Optional<Pending> pending(Actor actor, EntityId subject) {
        return transactions.as(actor, () -> {
            var unmanaged = subjects.find(subject)
                    .map(found -> principals.unmanaged(actor, found))
                    .orElse(Set.of());
            return table.pending(subject, unmanaged);
        });
    }

    @Override
    public List<String> objections(EntityId subject) {
        return sockets.stream()
                .flatMap(socket -> socket.objections(subject).stream())
                .toList();
    }

    @Override
    public int unmanagedPrincipals(Actor actor, Subject subject) {
        return transactions.as(actor, () -> principals.unmanaged(actor, subject).size());
    }
}
