package occ.tasking.internal;

import java.util.List;
import java.util.Map;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.tasking.BoardSection;
import occ.tasking.TaskingBoard;
import org.springframework.stereotype.Component;

@Component
class StoredBoard implements TaskingBoard {
    private final BoardTable table;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;

    StoredBoard(BoardTable table, Access access, Transactions transactions, Trail trail) {
        this.table = table;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public List<Row> rows(Actor actor, BoardSection section, long offset, int limit) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ASSIGN_OWNER);
            return read(actor, "tasking.board-read", table.rows(actor, section, offset, limit));
        });
    }

    @Override
    public Map<BoardSection, Section> sections(Actor actor, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ASSIGN_OWNER);
            var sections = table.sections(actor, most);
            read(
                    actor,
                    "tasking.board-read",
                    sections.values().stream()
                            .flatMap(section -> section.first().stream())
                            .distinct()
                            .toList());
            return sections;
        });
    }

    @Override
    public Map<BoardSection, Integer> counts(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ASSIGN_OWNER);
            return table.counts(actor);
        });
    }

    @Override
    public List<Row> asked(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.LEAD);
            return read(actor, "tasking.asked-read", table.asked(actor.account()));
        });
    }

    @Override
    public List<Row> led(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.LEAD);
            return read(actor, "tasking.led-read", table.led(actor.account()));
        });
    }

    @Override
    public int countAsked(Actor actor) {
        return transactions.as(actor, () -> table.countAsked(actor.account()));
    }

    private List<Row> read(Actor actor, String deed, List<Row> rows) {
        var subjects = rows.stream().map(Row::subject).toList();
        trail.append(actor, Entry.of(Operation.CONSULTATION, deed, subjects).counting(subjects.size()));
        return rows;
    }
}
