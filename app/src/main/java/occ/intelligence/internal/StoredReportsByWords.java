package occ.intelligence.internal;

import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.intelligence.Reports.Line;
import occ.intelligence.ReportsByWords;
import occ.kernel.Actor;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

@Component
class StoredReportsByWords implements ReportsByWords {
    private final DeskTable desk;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    StoredReportsByWords(DeskTable desk, Access access, Transactions transactions, Trail trail) {
        this.desk = desk;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public long count(Actor actor, String words) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_INTELLIGENCE);
            return reference(words)
                    .map(reference -> (long) desk.of(reference).size())
                    .orElseGet(() -> desk.countSaying(words, MOST + 1));
        });
    }

    @Override
    public List<Line> find(Actor actor, String words, long skip, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_INTELLIGENCE);
            var found = reference(words).map(desk::of).orElseGet(() -> desk.saying(words, MOST + 1, skip, most));
            trail.append(
                    actor, Entry.of(Operation.SEARCH, "intelligence.searched").counting(found.size()));
            return found;
        });
    }

    private static Optional<Reference> reference(String typed) {
        return Reference.parse(typed) instanceof Parsed.Valid<Reference>(var reference)
                ? Optional.of(reference)
                : Optional.empty();
    }
}
