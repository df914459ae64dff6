package occ.disruption.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.disruption.DisruptionExports;
import occ.disruption.Disruptions.Which;
import occ.disruption.internal.DisruptionLists.Classed;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.kernel.Identifier;
import occ.kernel.Marking;
import org.springframework.stereotype.Component;

@Component
class ExportedDisruptions implements DisruptionExports {
    private final DisruptionLists lists;
    private final AccessClasses classes;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    ExportedDisruptions(
            DisruptionLists lists, AccessClasses classes, Access access, Transactions transactions, Trail trail) {
        this.lists = lists;
        this.classes = classes;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public Export export(Actor actor, Which which, String reason) {
        access.require(actor, Verb.EXPORT);
        return transactions.overt(actor, () -> {
            var rows = lists.classed(which);
            trail.append(
                    actor,
                    Entry.of(Operation.EXPORT, "disruption.list-exported", named(rows))
                            .counting(rows.size())
                            .because(reason));
            return marked(rows);
        });
    }

    private static List<Identifier> named(List<Classed> rows) {
        return rows.stream()
                .<Identifier>flatMap(row -> Stream.of(row.id(), row.subject()))
                .distinct()
                .toList();
    }

    private Export marked(List<Classed> rows) {
        var held = rows.stream()
                .map(Classed::accessClass)
                .distinct()
                .map(classes::get)
                .toList();
        return new Export(
                held.stream().map(AccessClass::marking).reduce(Marking.OFFICIAL_SENSITIVE, Marking::max),
                held.stream()
                        .map(AccessClass::handling)
                        .max(Comparator.naturalOrder())
                        .orElse(Handling.P),
                rows.stream().map(Classed::line).toList());
    }

    @Override
    public Extent extent(Actor actor, Which which) {
        access.require(actor, Verb.EXPORT);
        long found = transactions.overt(actor, () -> lists.count(which));
        long all = transactions.as(actor, () -> lists.count(which));
        return new Extent(found, all - found);
    }
}
