package occ.picture.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import occ.access.Access;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Reference;
import occ.picture.Facet;
import occ.picture.Register;
import occ.picture.RegisterFilter;
import occ.picture.RegisterRow;
import occ.picture.internal.RegisterTable.Counted;
import org.springframework.stereotype.Service;

@Service
class StoredRegister implements Register {
    private final RegisterTable table;
    private final Transactions transactions;
    private final Access access;
    private final AccessClasses classes;
    private final Trail trail;
    private final Clock clock;

    StoredRegister(
            RegisterTable table,
            Transactions transactions,
            Access access,
            AccessClasses classes,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.access = access;
        this.classes = classes;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Listing list(Actor actor, RegisterFilter filter, Order order, AsAt asAt, int page) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var selection = Selection.of(filter, Moment.of(asAt, clock.instant()));
            var listing = listing(table.counts(selection), selection, order, page);
            trail.append(
                    actor,
                    Entry.of(Operation.SEARCH, "picture.register.listed", ids(listing.rows()))
                            .counting((int) listing.total()));
            return listing;
        });
    }

    @Override
    public Extent extent(Actor actor, RegisterFilter filter, AsAt asAt) {
        access.require(actor, Verb.EXPORT);
        var selection = Selection.of(filter, Moment.of(asAt, clock.instant()));
        var found = transactions.overt(actor, () -> table.count(selection));
        return new Extent(found, transactions.as(actor, () -> table.count(selection)) - found);
    }

    @Override
    public Export export(Actor actor, RegisterFilter filter, Order order, AsAt asAt, String reason) {
        access.require(actor, Verb.EXPORT);
        return transactions.overt(actor, () -> {
            var selection = Selection.of(filter, Moment.of(asAt, clock.instant()));
            var rows = table.rows(selection, order, Integer.MAX_VALUE, 0);
            trail.append(
                    actor,
                    Entry.of(Operation.EXPORT, "picture.register.exported", ids(rows))
                            .counting(rows.size())
                            .because(reason));
            return marked(rows);
        });
    }

    private Export marked(List<RegisterRow> rows) {
        var held = rows.stream()
                .map(RegisterRow::accessClass)
                .distinct()
                .map(classes::get)
                .toList();
        var marking = held.stream().map(AccessClass::marking).reduce(Marking.OFFICIAL_SENSITIVE, Marking::max);
        var handling = held.stream().map(AccessClass::handling).max(Comparator.naturalOrder());
        return new Export(marking, handling.orElse(Handling.P), rows);
    }

    @Override
    public List<RegisterRow> chosen(Actor actor, EntityKind kind, List<Reference> references) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var selection = Selection.of(kind, references, Moment.of(AsAt.NOW, clock.instant()));
            var rows = table.rows(selection, Order.BY_NAME, Listing.PAGE, 0);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "picture.register.chosen", ids(rows)));
            return rows;
        });
    }

    private Listing listing(List<Counted> counted, Selection selection, Order order, int page) {
        var total = single(counted, "FOUND");
        var last = Math.max(1, Math.ceilDiv(total, Listing.PAGE));
        var offset = (Math.clamp(page, 1, last) - 1) * Listing.PAGE;
        var rows = total == 0 ? List.<RegisterRow>of() : table.rows(selection, order, Listing.PAGE, offset);
        return new Listing(rows, total, single(counted, "ALL"), byFacet(counted));
    }

    private static long single(List<Counted> counted, String name) {
        return counted.stream()
                .filter(one -> one.facet() == null && one.count().value().equals(name))
                .mapToLong(one -> one.count().count())
                .sum();
    }

    private static Map<Facet, List<FacetCount>> byFacet(List<Counted> counted) {
        var counts = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (var facet : Facet.values()) {
            counts.put(
                    facet,
                    counted.stream()
                            .filter(one -> one.facet() == facet)
                            .map(Counted::count)
                            .toList());
        }
        return counts;
    }

    private static List<EntityId> ids(List<RegisterRow> rows) {
        return rows.stream().map(row -> row.ref().id()).toList();
    }
}
