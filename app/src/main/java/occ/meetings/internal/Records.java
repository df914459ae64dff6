package occ.meetings.internal;

import occ.meetings.Item;
import occ.meetings.Proceedings.OnRecord;
import occ.meetings.internal.RecordTable.Kind;
import org.springframework.stereotype.Component;

/** What is on record of an item, in the present transaction. */
@Component
class Records {
    private final RecordTable table;
    private final ActionTable actions;

    Records(RecordTable table, ActionTable actions) {
        this.table = table;
        this.actions = actions;
    }

    OnRecord of(Item item) {
        var note = table.note(item);
        return new OnRecord(
                table.decision(item).orElse(null),
                table.remarks(item, Kind.DISSENT),
                table.remarks(item, Kind.RECUSAL),
                actions.of(item),
                note.words(),
                note.version());
    }
}
