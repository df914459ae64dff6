package occ.pole.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import occ.pole.Duplicates.Known;
import occ.pole.Finding;
import occ.pole.Predicate;
import occ.pole.SearchHit;
import occ.pole.identifier.IdentifierKind;
import occ.pole.internal.FindingTable.Line;
import org.springframework.stereotype.Component;

@Component
class StoredFinding implements Finding {
    private final FindingTable table;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredFinding(FindingTable table, Transactions transactions, Trail trail, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<SearchHit> find(Actor actor, String typed, int most) {
        return transactions.as(actor, () -> {
            var found = typed.length() > LONGEST ? new LinkedHashMap<EntityId, SearchHit>() : find(typed, most);
            trail.append(
                    actor,
                    Entry.of(Operation.SEARCH, "pole.searched", found.keySet()).counting(found.size()));
            return List.copyOf(found.values());
        });
    }

    private LinkedHashMap<EntityId, SearchHit> find(String typed, int most) {
        var found = new LinkedHashMap<EntityId, SearchHit>();
        for (var row : table.find(line(typed), most)) {
            if (found.size() < most) {
                found.putIfAbsent(row.entity(), row.hit());
            }
        }
        return found;
    }

    private Line line(String typed) {
        var reference = Reference.parse(typed) instanceof Parsed.Valid<Reference>(var read) ? read.text() : null;
        return new Line(reference, identifiers(typed), typed.strip());
    }

    private List<Known> identifiers(String typed) {
        var today = DateWords.today(clock.instant());
        return Arrays.stream(IdentifierKind.values())
                .flatMap(kind -> identifier(kind, typed, today))
                .toList();
    }

    private static Stream<Known> identifier(IdentifierKind kind, String typed, LocalDate today) {
        return kind.normalise(typed, today) instanceof Parsed.Valid<String>(var canonical)
                ? Stream.of(new Known(Predicate.of(kind), canonical))
                : Stream.empty();
    }
}
