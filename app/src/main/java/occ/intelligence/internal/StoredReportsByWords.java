package occ.intelligence.internal;

import java.util.List;
import java.util.UUID;
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

    private record Those(DeskTable desk, List<UUID> reports, boolean isTooMany) implements Found {
        @Override
        public int count() {
            return reports.size();
        }

        @Override
        public List<Line> lines(long skip, int most) {
            return reports.isEmpty() ? List.of() : desk.of(reports, skip, most);
        }
    }

    @Override
    public Found find(Actor actor, String words) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_INTELLIGENCE);
            var found = Reference.parse(words) instanceof Parsed.Valid<Reference>(var reference)
                    ? desk.keysOf(reference)
                    : desk.keysSaying(words, MOST + 1);
            trail.append(
                    actor, Entry.of(Operation.SEARCH, "intelligence.searched").counting(found.size()));
            return found.size() > MOST ? new Those(desk, List.of(), true) : new Those(desk, found, false);
        });
    }
}
