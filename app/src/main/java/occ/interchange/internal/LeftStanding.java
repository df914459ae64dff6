package occ.interchange.internal;

import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.interchange.internal.LeftStandingTable.Left;
import occ.kernel.Actor;
import occ.pole.Entities;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** Tells those who hold something about a record that its import was undone. docs/decisions/0006. */
@Component
class LeftStanding implements WorkSource {
    private static final int ORDER = 45;

    private final LeftStandingTable table;
    private final Entities entities;
    private final Transactions transactions;
    private final Access access;

    LeftStanding(LeftStandingTable table, Entities entities, Transactions transactions, Access access) {
        this.table = table;
        this.entities = entities;
        this.transactions = transactions;
        this.access = access;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        if (!access.may(actor, Verb.RECORD_FACTS)) {
            return List.of();
        }
        return transactions.as(
                actor, () -> table.all().stream().map(left -> item(actor, left)).toList());
    }

    private WorkItem item(Actor actor, Left left) {
        var reference = entities.get(actor, left.entity()).reference().text();
        return new WorkItem(
                Kind.CHANGED,
                "Its import was undone: " + reference,
                "/entities/" + reference,
                "What the import said of it is withdrawn. What else is recorded still stands, for those who may see"
                        + " it: see whether it holds, and record anew what is known of it.",
                left.undoneAt(),
                "Look at it",
                ORDER);
    }
}
