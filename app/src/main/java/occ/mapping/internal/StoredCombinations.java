package occ.mapping.internal;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.mapping.Combinations;
import occ.mapping.internal.SuccessionTable.Kind;
import org.springframework.stereotype.Component;

@Component
class StoredCombinations implements Combinations {
    private final SuccessionTable table;
    private final SubjectTable subjects;
    private final Transactions transactions;
    private final Clock clock;

    StoredCombinations(SuccessionTable table, SubjectTable subjects, Transactions transactions, Clock clock) {
        this.table = table;
        this.subjects = subjects;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Pointer> of(Actor actor, EntityId subject, AsAt asAt) {
        return transactions.as(
                actor,
                () -> table.of(subject, asAt.instant(clock.instant())).stream()
                        .flatMap(pointer -> seenFrom(subject, pointer))
                        .toList());
    }

    private Stream<Pointer> seenFrom(EntityId subject, SuccessionTable.Pointer pointer) {
        var leads = pointer.predecessor().equals(subject);
        var other = leads ? pointer.successor() : pointer.predecessor();
        var words = pointer.kind() == Kind.MERGE
                ? leads ? "Merged into" : "Carries on for"
                : leads ? "Split into" : "Split off from";
        return subjects.find(other).map(found -> new Pointer(words, found)).stream();
    }
}
